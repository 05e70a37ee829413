import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawItem, drawWeighted, type SeededStream, streamFrom, streamOf } from './index.ts';

const take = (count: number, stream: SeededStream) => Array.from({ length: count }, stream.uint32);

describe('streamFrom', () => {
  it("gives the authors' reference values from the state 1, 2, 3, 4", () => {
    // xoshiro128starstar.c 1.1, as in the test of the Rust crate rand_xoshiro.
    expect(take(10, streamFrom([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('spreads uniform numbers evenly over [0, 1)', () => {
    const stream = streamOf(11);
    const cells = new Array<number>(20).fill(0);
    const draws = 100_000;
    for (let i = 0; i < draws; i++) cells[Math.floor(stream.uniform() * 20)]! += 1;
    const expected = draws / 20;
    const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(43.82); // 0.999 quantile, 19 degrees of freedom
  });

  it('keeps integers below their bound', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
        const drawn = streamOf(seed).integerBelow(bound);
        return Number.isInteger(drawn) && drawn >= 0 && drawn < bound;
      }),
    );
  });
});

describe('streamOf', () => {
  it('gives the same numbers for the same seed and keys', () => {
    expect(take(5, streamOf(7, 'run', 3))).toEqual(take(5, streamOf(7, 'run', 3)));
  });

  it.each([
    { one: streamOf(7), other: streamOf(8) },
    { one: streamOf(7, 1, 2), other: streamOf(7, 2, 1) },
    { one: streamOf(7, 'ab', 'c'), other: streamOf(7, 'a', 'bc') },
    { one: streamOf(7, 1), other: streamOf(7, '1') },
  ])('keeps other keys apart (%#)', ({ one, other }) => {
    expect(take(5, one)).not.toEqual(take(5, other));
  });

  it('starts from the first half of the SHA-256 of [7,"run",3]', () => {
    // printf '[7,"run",3]' | sha256sum
    expect(take(3, streamOf(7, 'run', 3))).toEqual(
      take(3, streamFrom([0x399fad1d, 0x0ecac42d, 0x5e99acfd, 0x66e368d6])),
    );
  });
});

describe('drawing', () => {
  it('draws every item, and only items', () => {
    const stream = streamOf(3);
    const drawn = new Set(Array.from({ length: 200 }, () => drawItem(stream, ['a', 'b', 'c'])));
    expect([...drawn].sort()).toEqual(['a', 'b', 'c']);
  });

  it('draws in proportion to the weights', () => {
    const stream = streamOf(5);
    const weights = { never: 0, one: 1, three: 3 };
    const drawn = Array.from({ length: 40_000 }, () =>
      drawWeighted(stream, Object.keys(weights) as (keyof typeof weights)[], (key) => weights[key]),
    );
    expect(drawn).not.toContain('never');
    expect(drawn.filter((key) => key === 'three').length / drawn.length).toBeCloseTo(0.75, 1);
  });
});
