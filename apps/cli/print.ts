/** Writes data to stdout; waits while its reader is slow. */
export const print = async (text: string): Promise<void> => {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
};

export const printJson = (value: unknown): Promise<void> => print(`${JSON.stringify(value, null, 2)}\n`);

export interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => string;
  readonly align?: 'right';
}

/** Rows as aligned columns of plain text, as wide as their widest cell. */
export const formatTable = <T>(rows: readonly T[], columns: readonly Column<T>[]): string => {
  const cells = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => [...line[i]!].length)));
  const pad = (text: string, i: number): string => {
    const space = ' '.repeat(widths[i]! - [...text].length);
    return columns[i]!.align === 'right' ? space + text : text + space;
  };
  return cells.map((line) => `${line.map(pad).join('  ').trimEnd()}\n`).join('');
};

/** A signed figure with a real minus sign: +.66, −.34, 0. */
export const formatLevel = (level: number): string => {
  const rounded = Math.abs(level).toFixed(2);
  if (rounded === '0.00') return '0';
  return (level < 0 ? '\u2212' : '+') + rounded.replace(/^0/, '');
};

export const formatShare = (p: number): string => `${Math.round(p * 100)} %`;

/** A share that is never written as certain while it is not. */
export const formatChance = (p: number): string =>
  p > 0.995 && p < 1 ? '>99 %' : p < 0.005 && p > 0 ? '<1 %' : formatShare(p);
