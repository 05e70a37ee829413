import { describe, expect, it } from 'vitest';
import { drawWeighted, streamOf } from '../maths/index.ts';
import { DAYS_A_YEAR } from '../records/index.ts';
import { fitParameters, fitRow, fitStays, type LabelledEvidence, STATES } from './fit-parameters.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';

const YEAR = DAYS_A_YEAR;
const ASSUMED = { hostile: 4, none: 2, allied: 4 };
const THIRD = { hostile: 1 / 3, none: 1 / 3, allied: 1 / 3 };

describe('fitStays', () => {
  it('is time over departures, the assumed stay counting as one more spell', () => {
    const pair = {
      aId: 'a',
      bId: 'b',
      spells: [
        { first: 0, last: 6 * YEAR - 1, state: 'hostile' },
        { first: 6 * YEAR, last: 8 * YEAR - 1, state: 'none' },
        { first: 8 * YEAR, last: 9 * YEAR - 1, state: 'allied' },
      ],
    } as const;
    // Six years and one departure of hostile; two and one of none; one year of allied, cut off.
    expect(fitStays([pair], ASSUMED)).toEqual({ hostile: (6 + 4) / 2, none: (2 + 2) / 2, allied: 1 + 4 });
  });

  it('takes a turn from one side to the other for one that passed through none', () => {
    const spells = [
      { first: 0, last: YEAR - 1, state: 'hostile' },
      { first: YEAR, last: 2 * YEAR - 1, state: 'allied' },
    ] as const;
    const { hostile, none } = fitStays([{ aId: 'a', bId: 'b', spells }], ASSUMED);
    expect(hostile).toBe((1 + 4) / 2);
    expect(none).toBe((0 + 2) / 2);
  });
});

describe('fitRow', () => {
  const seen = (counts: Readonly<Record<(typeof STATES)[number], number>>, weight = 1) =>
    STATES.flatMap((state) =>
      Array.from({ length: counts[state] }, () => ({ kind: 'alliance' as const, weight, state })),
    );

  it('without a claim is as assumed', () => {
    const row = fitRow([], THIRD, DEFAULT_PARAMETERS.kindRows.alliance);
    expect(row.allied).toBeCloseTo(0.85, 6);
  });

  it('is the share of each state where the words come through whole and no state is favoured, five assumed claims among them', () => {
    const row = fitRow(seen({ hostile: 10, none: 25, allied: 60 }), THIRD, {
      hostile: 0.2,
      none: 0.2,
      allied: 0.6,
    });
    expect(row.hostile).toBeCloseTo((10 + 1) / 100, 5);
    expect(row.none).toBeCloseTo((25 + 1) / 100, 5);
    expect(row.allied).toBeCloseTo((60 + 3) / 100, 5);
  });

  it('finds the row behind claims that come through weakened, from states that are not alike frequent', () => {
    const [truth, law, weight] = [
      { hostile: 0.1, none: 0.2, allied: 0.7 },
      { hostile: 0.5, none: 0.3, allied: 0.2 },
      0.5,
    ];
    const stream = streamOf(5, 'fit');
    const drawn = Array.from({ length: 20_000 }, () => {
      const state = drawWeighted(stream, STATES, (s) => law[s] * (weight * truth[s] + (1 - weight) / 3));
      return { kind: 'alliance' as const, weight, state };
    });
    const row = fitRow(drawn, law, DEFAULT_PARAMETERS.kindRows.alliance);
    for (const state of STATES) expect(Math.abs(row[state] - truth[state])).toBeLessThan(0.03);
  });
});

describe('fitParameters', () => {
  const evidence = Array.from({ length: 30 }, (_, i): LabelledEvidence => {
    const stream = streamOf(1, 'pair', i);
    const state = STATES[i % 3]!;
    return {
      aId: `a${i}`,
      bId: `b${i}`,
      spells: [{ first: 0, last: 3 * YEAR, state }],
      claims: Array.from({ length: 1 + stream.integerBelow(4) }, () => ({
        kind: 'support',
        weight: 0.5,
        state,
      })),
    };
  });
  const refit = (pairs: readonly LabelledEvidence[]) =>
    fitParameters(pairs, DEFAULT_PARAMETERS, { draws: 20, seed: 3 });

  it('gives the same for the same pairs in any order, errors among it', () => {
    expect(refit(evidence.toReversed())).toEqual(refit(evidence));
  });

  it('is less sure with fewer pairs, and leaves kinds that it never saw as they were', () => {
    const errorOf = (pairs: readonly LabelledEvidence[]): number =>
      refit(pairs).values.find(({ name, state }) => name === 'kindRows.support' && state === 'allied')!.error;
    expect(errorOf(evidence.slice(0, 6))).toBeGreaterThan(errorOf(evidence));
    const { values } = refit(evidence);
    for (const { name, assumed, fitted, error, from } of values)
      if (name === 'kindRows.merger') {
        expect(fitted).toBeCloseTo(assumed, 6);
        expect(error).toBeCloseTo(0, 6);
        expect(from).toBe(0);
      }
  });
});
