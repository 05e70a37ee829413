/** A cell of the matrix, by row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How far the Page keys go. */
const PAGE = 10;

type Step = (cell: Cell, last: number, withControl: boolean) => Cell;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }, _, withControl) => ({ row: withControl ? 0 : row, column: 0 }),
  End: ({ row }, last, withControl) => ({ row: withControl ? last : row, column: last }),
};

/** The cell that a key leads to in a square of so many rows (WAI-ARIA's grid); null where the key moves nothing. */
export const cellAfterKey = (key: string, withControl: boolean, cell: Cell, rows: number): Cell | null => {
  const step = STEPS[key];
  if (!step || rows === 0) return null;
  const last = rows - 1;
  const within = (at: number): number => Math.min(last, Math.max(0, at));
  const { row, column } = step(cell, last, withControl);
  return { row: within(row), column: within(column) };
};
