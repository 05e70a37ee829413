import type { MapTie, MapTimeline } from '../../../../src/map/index.ts';

/** A pair at the date shown, and what it was at the date compared with. */
export interface ShownTie {
  /** `aId~bId`, as in addresses. */
  readonly pair: string;
  readonly tie: MapTie;
  readonly allied: number;
  readonly hostile: number;
  /** allied - hostile, in [-1, 1]. */
  readonly level: number;
  /** Level at the date compared with. */
  readonly before: number;
  readonly change: number;
}

/** Smaller changes of level count as steady (assumed). */
export const LEAST_CHANGE = 0.05;

export type Movement = 'rises' | 'falls' | 'steady';

export const movementOf = ({ change }: ShownTie): Movement =>
  change >= LEAST_CHANGE ? 'rises' : change <= -LEAST_CHANGE ? 'falls' : 'steady';

const levelIn = (tie: MapTie, month: number): number => (tie.allied[month] ?? 0) - (tie.hostile[month] ?? 0);

/** Every pair at a month of the timeline, compared with another; both by index into `months`. */
export const tiesAt = ({ ties }: MapTimeline, at: number, since: number): readonly ShownTie[] =>
  ties.map((tie) => {
    const [level, before] = [levelIn(tie, at), levelIn(tie, since)];
    return {
      pair: `${tie.a}~${tie.b}`,
      tie,
      allied: tie.allied[at] ?? 0,
      hostile: tie.hostile[at] ?? 0,
      level,
      before,
      change: level - before,
    };
  });

/** Pairs that changed most between the two dates. */
export const mostMoved = (ties: readonly ShownTie[], count: number): readonly ShownTie[] =>
  ties
    .filter((tie) => movementOf(tie) !== 'steady')
    .toSorted((x, y) => Math.abs(y.change) - Math.abs(x.change))
    .slice(0, count);

export interface Neighbour {
  readonly id: string;
  readonly shown: ShownTie;
}

/** Whom an actor has ties with, the friendliest first. */
export const neighboursOf = (ties: readonly ShownTie[], actorId: string): readonly Neighbour[] =>
  ties
    .filter(({ tie }) => tie.a === actorId || tie.b === actorId)
    .map((shown) => ({ id: shown.tie.a === actorId ? shown.tie.b : shown.tie.a, shown }))
    .sort((x, y) => y.shown.level - x.shown.level);
