import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutCurve, placeAreaWords, placeEndWords, placeOfDay } from './lay-out-pair.ts';

const months = ['2009-01-01', '2009-02-01', '2009-03-01'];
const day = (iso: string): number => Date.parse(iso) / 86_400_000;

it('stacks allied from the top and hostile from the bottom', () => {
  const { allied, hostile } = layOutCurve([
    { hostile: 0.25, none: 0.25, allied: 0.5 },
    { hostile: 1, none: 0, allied: 0 },
  ]);
  expect(allied).toEqual([
    { x: 0, from: 0, to: 50 },
    { x: 100, from: 0, to: 0 },
  ]);
  expect(hostile[0]).toEqual({ x: 0, from: 75, to: 100 });
});

it.each([
  ['2008-05-01', 0],
  ['2009-01-01', 0],
  ['2009-02-01', 50],
  ['2009-02-15', 75],
  ['2009-03-01', 100],
  ['2011-03-01', 100],
])('%s stands at %d per cent', (iso, x) => {
  expect(placeOfDay(day(iso), months)).toBeCloseTo(x, 10);
});

it('names an area where it is high, and not where it is low throughout', () => {
  const curve = Array.from({ length: 11 }, (_, i) => ({
    hostile: 0.02,
    none: 0.98 - i / 20,
    allied: i / 20,
  }));
  expect(placeAreaWords(curve).map(({ words }) => words)).toEqual(['allied', 'none']);
});

describe('placeEndWords', () => {
  it('never sets two figures over one another, nor far outside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          const { allied, none, hostile } = placeEndWords({
            allied: low,
            none: high - low,
            hostile: 1 - high,
          });
          expect(none - allied).toBeGreaterThanOrEqual(11 - 1e-9);
          expect(hostile - none).toBeGreaterThanOrEqual(11 - 1e-9);
          expect(allied).toBeGreaterThanOrEqual(-12);
          expect(hostile).toBeLessThanOrEqual(112);
        },
      ),
    );
  });
});
