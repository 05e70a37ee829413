import { describe, expect, it } from 'vitest';
import { layOutAxis } from './lay-out-axis.ts';

const monthsFrom = (year: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `${year + Math.floor(i / 12)}-${month}-01`;
  });

describe('layOutAxis', () => {
  it('is empty without months', () => {
    expect(layOutAxis({ months: [], density: [] })).toEqual({ bars: [], years: [] });
  });

  it('sets the quarters at their months, the tallest bar at 1', () => {
    const { bars } = layOutAxis({
      months: monthsFrom(2009, 25),
      density: [
        { begins: '2009-01-01', cooperative: 2, conflictual: 1 },
        { begins: '2010-01-01', cooperative: 0, conflictual: 4 },
      ],
    });
    expect(bars.map(({ x, up, down }) => [x, up, down])).toEqual([
      [0, 0.5, 0.25],
      [50, 0, 1],
    ]);
  });
});
