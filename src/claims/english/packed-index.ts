/**
 * Where a quantised matrix keeps the number of a row and column: four rows are woven together, eight numbers of each
 * in turn, so that one pass over memory serves four sums.
 */
export const packedIndex = (row: number, column: number, inner: number): number =>
  (row >> 2) * 4 * inner + (column >> 3) * 32 + (row & 3) * 8 + (column & 7);
