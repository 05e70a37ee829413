import type { Line } from './line.ts';

/** Lines of a page in reading order: column after column, and a line across the columns after what stands above it. */
export const orderColumns = (lines: readonly Line[]): Line[] => {
  const ordered: Line[] = [];
  let columns: Line[][] = [];
  const flush = (): void => {
    for (const column of columns) ordered.push(...(column ?? []));
    columns = [];
  };
  for (const line of lines) {
    if (line.column < 0) {
      flush();
      ordered.push(line);
    } else {
      columns[line.column] ??= [];
      columns[line.column]!.push(line);
    }
  }
  flush();
  return ordered;
};
