import { EntenteError } from '../records/index.ts';

/**
 * The inverse of a square matrix, row-major, by Gauss-Jordan elimination with partial pivoting.
 *
 * @param matrix size * size numbers, row by row; not changed
 * @param name what the matrix is, for the error
 * @throws bad-input where it is singular to working precision (a pivot below 1e-13 of the largest entry)
 */
export const invertMatrix = (matrix: Float64Array, size: number, name = 'the matrix'): Float64Array => {
  const left = matrix.slice();
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) inverse[i * size + i] = 1;
  const least = left.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) * 1e-13;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(left[row * size + column]!) > Math.abs(left[pivot * size + column]!)) pivot = row;
    if (!(Math.abs(left[pivot * size + column]!) > least))
      throw new EntenteError('bad-input', `invertMatrix: ${name} is singular at column ${column + 1}`);
    for (const half of [left, inverse]) {
      if (pivot !== column)
        for (let k = 0; k < size; k++) {
          const kept = half[column * size + k]!;
          half[column * size + k] = half[pivot * size + k]!;
          half[pivot * size + k] = kept;
        }
    }
    const scale = 1 / left[column * size + column]!;
    for (let k = 0; k < size; k++) {
      left[column * size + k]! *= scale;
      inverse[column * size + k]! *= scale;
    }
    for (let row = 0; row < size; row++) {
      const factor = left[row * size + column]!;
      if (row === column || factor === 0) continue;
      for (let k = 0; k < size; k++) {
        left[row * size + k]! -= factor * left[column * size + k]!;
        inverse[row * size + k]! -= factor * inverse[column * size + k]!;
      }
    }
  }
  return inverse;
};
