/**
 * Eigenvalues and eigenvectors of a symmetric matrix, size × size by rows, by cyclic Jacobi rotations (Golub & Van Loan
 * 2013, Matrix Computations, 8.5). `vectors[k * size + i]` is component i of the vector of `values[k]`; no order.
 */
export const symmetricEigen = (
  matrix: Float64Array,
  size: number,
): { readonly values: Float64Array; readonly vectors: Float64Array } => {
  const a = Float64Array.from(matrix);
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  const at = (i: number, j: number): number => a[i * size + j]!;
  const offDiagonal = (): number => {
    let sum = 0;
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) sum += at(i, j) ** 2;
    return sum;
  };
  const scale = a.reduce((sum, each) => sum + each * each, 0);
  // Converges quadratically: ten sweeps are plenty for hundreds of rows.
  for (let sweep = 0; sweep < 50 && offDiagonal() > 1e-30 * scale; sweep++)
    for (let p = 0; p < size - 1; p++)
      for (let q = p + 1; q < size; q++) {
        if (at(p, q) === 0) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k++) {
          const [x, y] = [at(k, p), at(k, q)];
          a[k * size + p] = c * x - s * y;
          a[k * size + q] = s * x + c * y;
        }
        for (let k = 0; k < size; k++) {
          const [x, y] = [at(p, k), at(q, k)];
          a[p * size + k] = c * x - s * y;
          a[q * size + k] = s * x + c * y;
          const [vx, vy] = [v[p * size + k]!, v[q * size + k]!];
          v[p * size + k] = c * vx - s * vy;
          v[q * size + k] = s * vx + c * vy;
        }
      }
  return { values: Float64Array.from({ length: size }, (_, k) => at(k, k)), vectors: v };
};
