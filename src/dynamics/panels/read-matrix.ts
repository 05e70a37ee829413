import { EntenteError } from '../../records/index.ts';

/**
 * A table of numbers from text, parted by white space or commas, one row a line.
 * @throws EntenteError `bad-input` naming file, line and column
 */
export const readMatrix = (text: string, file: string): readonly (readonly number[])[] => {
  const rows: number[][] = [];
  text.split('\n').forEach((line, at) => {
    const cells = line
      .trim()
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (cells.length === 0) return;
    const row = cells.map((cell, column) => {
      const value = Number(cell);
      if (!Number.isFinite(value))
        throw new EntenteError(
          'bad-input',
          `${file}:${at + 1}: column ${column + 1}: "${cell}" is not a number`,
        );
      return value;
    });
    if (rows[0] && row.length !== rows[0].length)
      throw new EntenteError(
        'bad-input',
        `${file}:${at + 1}: has ${row.length} columns where the first row has ${rows[0].length}`,
      );
    rows.push(row);
  });
  if (rows.length === 0) throw new EntenteError('bad-input', `${file}: is empty`);
  return rows;
};
