/** a b for row-major matrices: a is rows x inner, b inner x columns. */
export const matrixProduct = (
  a: Float64Array,
  b: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): Float64Array => {
  const product = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < inner; k++) {
      const factor = a[i * inner + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < columns; j++) product[i * columns + j]! += factor * b[k * columns + j]!;
    }
  return product;
};

/** The transpose of a row-major rows x columns matrix. */
export const transpose = (matrix: Float64Array, rows: number, columns: number): Float64Array => {
  const turned = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) turned[j * rows + i] = matrix[i * columns + j]!;
  return turned;
};
