import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choleskyFactor, normalCdf, quantileOfSorted, solveFactored, symmetricEigen } from './index.ts';

/** Bᵀ B + I: symmetric and positive definite whatever B. */
const definite = (entries: readonly number[], size: number): Float64Array => {
  const a = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      a[i * size + j] = i === j ? 1 : 0;
      for (let k = 0; k < size; k++) a[i * size + j]! += entries[k * size + i]! * entries[k * size + j]!;
    }
  return a;
};
const matrix = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc
      .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size * size, maxLength: size * size })
      .map((entries) => ({ size, a: definite(entries, size) })),
  );

describe('choleskyFactor', () => {
  it('solves what it factored', () => {
    fc.assert(
      fc.property(matrix, ({ size, a }) => {
        const x = Float64Array.from({ length: size }, (_, i) => i - 1.5);
        const b = Float64Array.from({ length: size }, (_, i) =>
          x.reduce((sum, each, j) => sum + a[i * size + j]! * each, 0),
        );
        for (const [i, found] of solveFactored(choleskyFactor(a, size)!, b).entries())
          expect(found).toBeCloseTo(x[i]!, 8);
      }),
    );
  });

  it('refuses what is not positive definite', () => {
    expect(choleskyFactor(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined();
  });
});

describe('symmetricEigen', () => {
  it('has orthonormal vectors that give the matrix back', () => {
    fc.assert(
      fc.property(matrix, ({ size, a }) => {
        const { values, vectors } = symmetricEigen(a, size);
        const entry = (i: number, j: number, weigh: (k: number) => number): number =>
          values.reduce((sum, _, k) => sum + weigh(k) * vectors[k * size + i]! * vectors[k * size + j]!, 0);
        for (let i = 0; i < size; i++)
          for (let j = 0; j < size; j++) {
            expect(entry(i, j, (k) => values[k]!)).toBeCloseTo(a[i * size + j]!, 8);
            expect(entry(i, j, () => 1)).toBeCloseTo(i === j ? 1 : 0, 10);
          }
      }),
    );
  });
});

describe('normalCdf', () => {
  // scipy.stats.norm.cdf of SciPy 1.17.
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [2.99, 0.9986051127645078],
    [3, 0.99865010196837],
    [-4, 3.16712418331199e-5],
  ])('at %d', (z, wanted) => expect(normalCdf(z)).toBeCloseTo(wanted, 14));
});

describe('quantileOfSorted', () => {
  // R: quantile(c(1, 2, 4, 8), c(0, .1, .5, .9, 1))
  it.each([
    [0, 1],
    [0.1, 1.3],
    [0.5, 3],
    [0.9, 6.8],
    [1, 8],
  ])('at %d as R has it', (p, wanted) => expect(quantileOfSorted([1, 2, 4, 8], p)).toBeCloseTo(wanted, 12));
});
