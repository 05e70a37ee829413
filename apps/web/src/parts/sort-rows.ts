export type Direction = 'ascending' | 'descending';

export interface Order<Column extends string> {
  readonly column: Column;
  readonly direction: Direction;
}

type Sortable = string | number | null;

const compare = (x: Sortable, y: Sortable): number =>
  typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en');

/** Rows by a column; rows equal in it keep their order, and rows without a value stand last either way. */
export const sortRows = <Row, Column extends string>(
  rows: readonly Row[],
  order: Order<Column> | null,
  cellOf: (row: Row, column: Column) => Sortable,
): readonly Row[] => {
  if (!order) return rows;
  const turn = order.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((x, y) => {
    const [left, right] = [cellOf(x, order.column), cellOf(y, order.column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return turn * compare(left, right);
  });
};

/** The order after a press on a heading: first the way that `first` says, then the other. */
export const turnOrder = <Column extends string>(
  order: Order<Column> | null,
  column: Column,
  first: Direction,
): Order<Column> => {
  if (order?.column !== column) return { column, direction: first };
  return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
};
