import { describe, expect, it } from 'vitest';
import { layOutFan, placeApart, topOf } from './lay-out-fan.ts';

describe('a fan', () => {
  it.each([
    ['share', 0.53, 0.6],
    ['share', 0.97, 1],
    ['probability', 0.02, 0.1],
    ['count', 0.3, 2],
    ['count', 7.2, 8],
    ['count', 17, 20],
  ] as const)('of a %s that comes to %d has its top at %d', (unit, highest, top) => {
    expect(topOf(unit, highest)).toBeCloseTo(top, 12);
  });

  it('runs from the left to the right and upside down', () => {
    const fan = {
      mean: 0.5,
      low95: 0.1,
      low80: 0.2,
      low50: 0.4,
      middle: 0.5,
      high50: 0.6,
      high80: 0.8,
      high95: 0.9,
    };
    const { line, band95 } = layOutFan([fan, { ...fan, mean: 0.25 }], [0, 6], 1);
    expect(line).toEqual([
      { x: 0, y: 50 },
      { x: 100, y: 75 },
    ]);
    expect(band95[1]!.from).toBeCloseTo(90, 12);
    expect(band95[1]!.to).toBeCloseTo(10, 12);
  });

  it('keeps its two words apart', () => {
    expect(placeApart(20, 60, 12)).toEqual({ shown: 20, against: 60 });
    expect(placeApart(50, 52, 12)).toEqual({ shown: 45, against: 57 });
    expect(placeApart(99, 98, 12)).toEqual({ shown: 100, against: 88 });
    expect(placeApart(40, null, 12)).toEqual({ shown: 40, against: 40 });
  });
});
