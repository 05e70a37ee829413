import { describe, expect, it } from 'vitest';
import { type BitSketch, bitSketch, bitsInCommon, bitsToExpect } from './bit-sketch.ts';
import { hashText } from './min-hash.ts';

const set = (from: number, to: number): Set<number> =>
  new Set(Array.from({ length: to - from }, (_, i) => hashText(`shingle ${from + i}`)));

const inCommon = (x: BitSketch, y: BitSketch): number => bitsInCommon(...x, ...y);

describe('bitSketch', () => {
  it('is the same for the same set in another order, and all bits agree', () => {
    const items = [...set(0, 30)];
    const sketch = bitSketch(new Set(items));
    expect(bitSketch(new Set(items.toReversed()))).toEqual(sketch);
    expect(inCommon(sketch, sketch)).toBe(64);
  });

  // Li and König 2010, theorem 1 for sets that are small beside the universe: P(bits agree) = (1 + s) / 2.
  it.each([
    [0, 40, 40, 80, 0],
    [0, 40, 10, 50, 0.6],
    [0, 40, 5, 40, 0.875],
  ])('agrees in (1 + s) / 2 of the bits: [%d, %d) and [%d, %d), s = %d', (a, b, c, d, s) => {
    let common = 0;
    const trials = 400;
    for (let i = 0; i < trials; i++)
      common += inCommon(bitSketch(set(a + i * 100, b + i * 100)), bitSketch(set(c + i * 100, d + i * 100)));
    // 64 bits x 400 trials: one standard deviation of the share is 0.003 at most.
    expect(common / trials / 64).toBeCloseTo((1 + s) / 2, 1);
    expect(Math.abs(common / trials / 64 - (1 + s) / 2)).toBeLessThan(0.0125);
  });

  it('misses hardly any pair of the similarity asked for, and lets few others through', () => {
    let found = 0;
    let letThrough = 0;
    for (let i = 0; i < 1000; i++) {
      const base = i * 100;
      const one = bitSketch(set(base, base + 40));
      if (inCommon(one, bitSketch(set(base + 10, base + 50))) >= bitsToExpect(0.6)) found++;
      if (inCommon(one, bitSketch(set(base + 40, base + 80))) >= bitsToExpect(0.6)) letThrough++;
    }
    expect(found).toBeGreaterThanOrEqual(995);
    expect(letThrough).toBeLessThan(50);
  });
});
