/**
 * The lower factor L of a symmetric positive definite matrix A = L Lᵀ, size × size by rows; only the lower half of `a`
 * is read. Undefined where A is not positive definite. O(size³ / 3).
 */
export const choleskyFactor = (a: Float64Array, size: number): Float64Array | undefined => {
  const l = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= l[i * size + k]! * l[j * size + k]!;
      if (i !== j) l[i * size + j] = sum / l[j * size + j]!;
      else if (sum > 0) l[i * size + i] = Math.sqrt(sum);
      else return undefined;
    }
  return l;
};

/** x with L Lᵀ x = b, given the lower factor L. */
export const solveFactored = (l: Float64Array, b: ArrayLike<number>): Float64Array => {
  const size = b.length;
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i * size + k]! * x[k]!;
    x[i]! /= l[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= l[k * size + i]! * x[k]!;
    x[i]! /= l[i * size + i]!;
  }
  return x;
};
