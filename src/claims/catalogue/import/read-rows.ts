import { CsvError, parse } from 'csv-parse/sync';
import { decodeWindows1252 } from '../../../documents/index.ts';
import { EntenteError } from '../../../records/index.ts';

/** What is wrong with a place of a table. */
export interface TableFlaw {
  /** From 1, the heading counted. */
  readonly line: number;
  /** The column, as the file calls it; absent where the whole line is meant. */
  readonly field?: string;
  readonly problem: string;
  /** Whether the row is in all the same, without what was wrong with it. */
  readonly isIn: boolean;
}

export interface TableRow {
  readonly line: number;
  /** The cell of a column, blanks at both ends taken off; empty where there is no such column. */
  readonly cell: (column: string) => string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly flaws: readonly TableFlaw[];
}

const MOST_BYTES = 50_000_000;
/** Lines left out because their quotes do not close, before the file is refused as no table. */
const MOST_OPEN_QUOTES = 20;
const DIVIDERS = [',', ';', '\t'] as const;

/** UTF-8 where the bytes are that, else the code page that UCDP and spreadsheets of the West write. */
const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
};

/** How column names are compared: "Part of", "part_of" and "partOf" are one. */
const columnKey = (column: string): string => column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const dividerOf = (text: string): string => {
  const heading = text.split('\n', 1)[0]!;
  const times = (divider: string): number => heading.split(divider).length;
  return DIVIDERS.reduce((best, divider) => (times(divider) > times(best) ? divider : best));
};

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The first line after another that is not empty; lines count from 1. */
const nextLine = (lines: readonly string[], after: number): number => {
  let line = after + 1;
  while (line < lines.length && lines[line - 1]!.trim() === '') line += 1;
  return line;
};

/** The lines of a table. Where a quote does not close, its line is left out and named, and the rest is read. */
const linesOf = (text: string, name: string, flaws: TableFlaw[]): readonly Line[] => {
  const lines = text.split('\n');
  for (let tries = 0; tries <= MOST_OPEN_QUOTES; tries += 1) {
    const ends: number[] = [];
    try {
      const records: readonly (readonly string[])[] = parse(lines.join('\n'), {
        delimiter: dividerOf(text),
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        on_record: (record: string[], { lines: end }) => {
          ends.push(end);
          return record;
        },
      });
      return records.map((cells, at) => ({ line: nextLine(lines, ends[at - 1] ?? 0), cells }));
    } catch (error) {
      if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
      let line = nextLine(lines, ends.at(-1) ?? 0);
      while (line < lines.length && !lines[line - 1]!.includes('"')) line += 1;
      flaws.push({ line, problem: 'a quotation mark is not closed', isIn: false });
      lines[line - 1] = '';
    }
  }
  throw new EntenteError('bad-input', `importActors: ${name} is no table: its quotation marks do not close`, {
    hint: 'Save it again as CSV in UTF-8.',
  });
};

/**
 * The rows of a CSV file: UTF-8 or Windows-1252; commas, semicolons or tabs.
 * @throws EntenteError `too-large`; `bad-input` where it is no table
 */
export const readRows = (name: string, bytes: Uint8Array): Table => {
  if (bytes.length > MOST_BYTES)
    throw new EntenteError('too-large', `importActors: ${name} has ${bytes.length} bytes`, {
      hint: `At most ${MOST_BYTES} bytes can be imported at once; divide the file.`,
    });
  const text = textOf(bytes)
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n');
  const flaws: TableFlaw[] = [];
  const [heading, ...lines] = linesOf(text, name, flaws);
  if (!heading)
    throw new EntenteError('bad-input', `importActors: ${name} is empty`, {
      hint: 'Give a CSV file whose first line names the columns.',
    });
  const columns = heading.cells.map((cell) => cell.trim());
  const places = new Map<string, number>();
  for (const [place, column] of columns.entries())
    if (!places.has(columnKey(column))) places.set(columnKey(column), place);
  const rows: TableRow[] = [];
  for (const { line, cells } of lines) {
    const surplus = cells.length - columns.length;
    if (surplus > 0 && cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      flaws.push({
        line,
        problem: `there are ${cells.length} cells, but ${columns.length} columns`,
        isIn: false,
      });
    else rows.push({ line, cell: (column) => (cells[places.get(columnKey(column)) ?? -1] ?? '').trim() });
  }
  return { columns, rows, flaws };
};

/** Whether a table has a column, however it is written. */
export const hasColumn = ({ columns }: Table, column: string): boolean =>
  columns.some((name) => columnKey(name) === columnKey(column));

/** What a cell lists. */
export const listIn = (cell: string, divider: RegExp = /[;|]/u): readonly string[] =>
  cell
    .split(divider)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
