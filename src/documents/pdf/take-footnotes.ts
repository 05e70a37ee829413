import { fromSuperscript } from '../superscripts.ts';
import type { BodyType, Line } from './line.ts';

/** A note of the foot of a page. */
export interface Footnote {
  readonly marker: string;
  readonly page: number;
  /** The first without its marker. */
  readonly lines: readonly string[];
}

/** Notes are set smaller than this share of the body's type. Assumed. */
const SMALLER = 0.93;

const OPENING =
  /^(?:(?<raised>[⁰¹²³⁴-⁹]{1,3})|\[(?<boxed>\d{1,3})\]|(?<bare>\d{1,3})[.)]?(?=\s)|(?<sign>[*†‡§]{1,3}))\s*(?<words>\S.*)$/u;

interface Opening {
  readonly marker: string;
  readonly words: string;
  /** A bare number opens a note only in its turn, for a line may begin with any number. */
  readonly isBare: boolean;
}

const openingOf = (text: string): Opening | null => {
  const groups = OPENING.exec(text)?.groups;
  if (!groups) return null;
  const marker = fromSuperscript(groups.raised ?? groups.boxed ?? groups.bare ?? groups.sign ?? '');
  return { marker, words: groups.words!, isBare: groups.bare !== undefined };
};

/** From which line on the foot of a column is set in small type and opens with a marker; its length where it is not. */
const footFrom = (lines: readonly Line[], body: BodyType): number => {
  let first = lines.length;
  while (first > 0 && lines[first - 1]!.size < SMALLER * body.size) first -= 1;
  while (first < lines.length && openingOf(lines[first]!.text) === null) first += 1;
  return first;
};

const notesIn = (lines: readonly Line[]): Footnote[] => {
  const notes: { marker: string; page: number; lines: string[] }[] = [];
  for (const line of lines) {
    const opening = openingOf(line.text);
    const last = notes.at(-1);
    const isNext =
      opening && (!last || !opening.isBare || Number(opening.marker) === Number(last.marker) + 1);
    if (isNext) notes.push({ marker: opening.marker, page: line.page, lines: [opening.words] });
    else last?.lines.push(line.text);
  }
  return notes;
};

/** Runs of lines that stand in one column. */
const columnsOf = (lines: readonly Line[]): Line[][] => {
  const columns: Line[][] = [];
  for (const line of lines) {
    const last = columns.at(-1);
    if (last && last[0]!.column === line.column) last.push(line);
    else columns.push([line]);
  }
  return columns;
};

export interface WithoutFootnotes {
  readonly lines: readonly Line[];
  readonly notes: readonly Footnote[];
}

/** Takes the notes at the foot of a page's columns out of its lines, which are in reading order. */
export const takeFootnotes = (lines: readonly Line[], body: BodyType): WithoutFootnotes => {
  const split = columnsOf(lines).map((column) => {
    const foot = footFrom(column, body);
    return { lines: column.slice(0, foot), notes: notesIn(column.slice(foot)) };
  });
  return { lines: split.flatMap((column) => column.lines), notes: split.flatMap(({ notes }) => notes) };
};
