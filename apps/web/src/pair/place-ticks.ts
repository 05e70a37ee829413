import type { StandingClaim } from '../../../../src/records/index.ts';
import { placeOfDay } from './lay-out-pair.ts';
import type { WeighedPair } from './weigh-pair.ts';

/** A claim over or under the chart; `x` in per cent, `length` as a share of the longest. */
export interface Tick {
  readonly claim: StandingClaim;
  readonly origin: string;
  readonly x: number;
  readonly length: number;
  readonly sign: 1 | -1;
  readonly look: 'counts' | 'reprint' | 'left-out';
}

export const placeTicks = ({ origins }: WeighedPair, months: readonly string[]): readonly Tick[] =>
  origins.flatMap(({ id, witness, speaks, claim, reprints, counts }) => {
    const dayById = new Map(witness.claims.map((one) => [one.id, one.day]));
    const tick = (own: StandingClaim, look: Tick['look']): Tick => ({
      claim: own,
      origin: id,
      x: placeOfDay(dayById.get(own.id) ?? speaks.day, months),
      length: (own.certainty.low + own.certainty.high) / 2,
      sign: own.sign,
      look,
    });
    return [
      ...reprints.map((reprint) => tick(reprint.claim, reprint.isLeftOut ? 'left-out' : 'reprint')),
      tick(claim, counts ? 'counts' : 'left-out'),
    ];
  });

export interface TickWord {
  readonly words: string;
  readonly x: number;
  readonly sign: 1 | -1;
  /** Which of its sides stands at the tick. */
  readonly hold: 'left' | 'right';
  readonly origin: string;
}

/** Width of a letter of an axis figure, in px (measured: 12.5 px Source Sans 3). */
const LETTER = 6.2;
const GAP = 8;

/**
 * The words beside the ticks, as many as have room: given first to the claims that come first. `width` of the chart in px.
 */
export const placeTickWords = (ticks: readonly Tick[], width: number): readonly TickWord[] => {
  const taken: { readonly sign: number; readonly from: number; readonly to: number }[] = [];
  const px = (x: number): number => (x / 100) * width;
  return ticks.flatMap((tick): TickWord[] => {
    const words = tick.claim.kind.replace('-', ' ');
    const at = px(tick.x);
    const long = words.length * LETTER + GAP;
    for (const hold of ['left', 'right'] as const) {
      const [from, to] = hold === 'left' ? [at + 3, at + long] : [at - long, at - 3];
      if (from < -20 || to > width + 60) continue;
      const isFree =
        taken.every((one) => one.sign !== tick.sign || to < one.from || from > one.to) &&
        ticks.every((one) => one === tick || one.sign !== tick.sign || px(one.x) < from || px(one.x) > to);
      if (!isFree) continue;
      taken.push({ sign: tick.sign, from, to });
      return [{ words, x: tick.x, sign: tick.sign, hold, origin: tick.origin }];
    }
    return [];
  });
};
