import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntenteError } from '../records/index.ts';
import { invertMatrix, matrixProduct, transpose } from './index.ts';

describe('invertMatrix', () => {
  it('gives the identity when multiplied', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((size) =>
          fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
            minLength: size * size,
            maxLength: size * size,
          }),
        ),
        (cells) => {
          const size = Math.sqrt(cells.length);
          // A dominant diagonal keeps it away from the singular ones.
          const matrix = Float64Array.from(cells, (x, i) => (i % (size + 1) === 0 ? x + 10 : x));
          const product = matrixProduct(matrix, invertMatrix(matrix, size), size, size, size);
          product.forEach((x, i) => {
            expect(x).toBeCloseTo(i % (size + 1) === 0 ? 1 : 0, 10);
          });
        },
      ),
    );
  });

  it('names a singular one', () => {
    expect(() => invertMatrix(Float64Array.of(1, 2, 2, 4), 2, 'the covariance')).toThrow(EntenteError);
    expect(() => invertMatrix(Float64Array.of(1, 2, 2, 4), 2, 'the covariance')).toThrow(
      'invertMatrix: the covariance is singular at column 2',
    );
  });
});

describe('transpose', () => {
  it('turns rows into columns', () => {
    expect([...transpose(Float64Array.of(1, 2, 3, 4, 5, 6), 2, 3)]).toEqual([1, 4, 2, 5, 3, 6]);
  });
});
