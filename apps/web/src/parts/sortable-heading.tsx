import type { Order } from './sort-rows.ts';

interface Props<Column extends string> {
  readonly column: Column;
  readonly order: Order<Column> | null;
  readonly sort: (column: Column) => void;
  readonly numeric?: boolean;
  readonly children: string;
}

export const SortableHeading = <Column extends string>({
  column,
  order,
  sort,
  numeric = false,
  children,
}: Props<Column>) => (
  <th
    className={numeric ? 'num' : undefined}
    aria-sort={order?.column === column ? order.direction : undefined}
  >
    <button type="button" onClick={() => sort(column)}>
      {children}
    </button>
  </th>
);
