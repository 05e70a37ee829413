import type { Passage, Span } from '../records/index.ts';

/** Nobody wraps lines this wide by hand: a block with one has a paragraph a line. In UTF-16 code units, assumed. */
const WIDEST_WRAPPED_LINE = 160;

/** A heading is short. In UTF-16 code units, assumed. */
const LONGEST_HEADING = 100;

/** What opens an item of a list or a note: the rest of a block is split where it occurs again. */
const OPENERS = [
  /^[-*•–]\s+/,
  /^\(?\d{1,3}[.)]\s+/,
  /^\[\^?[\p{L}\p{N}*†‡]{1,20}\]:?\s+/u,
  /^\^\d{1,3}\s+/,
  /^[¹²³⁰⁴-⁹]{1,3}\s*/,
] as const;

/** Of the openers above, those of lists. */
const LIST_OPENERS = 2;

const SPACE = /\s/;

/** The span without the white space at its ends; empty where it is all white space. */
const trimmed = (text: string, begin: number, end: number): Span => {
  let first = begin;
  let last = end;
  while (first < last && SPACE.test(text[first]!)) first += 1;
  while (last > first && SPACE.test(text[last - 1]!)) last -= 1;
  return { begin: first, end: last };
};

/** Lines without the white space at their ends, in blocks as blank lines divide them. */
const blocksOf = (text: string, from: number): Span[][] => {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (let begin = from; begin <= text.length; ) {
    const found = text.indexOf('\n', begin);
    const end = found < 0 ? text.length : found;
    const line = trimmed(text, begin, end);
    if (line.begin < line.end) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    begin = end + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
};

const joined = (lines: readonly Span[]): Span => ({ begin: lines[0]!.begin, end: lines.at(-1)!.end });

const isUnderline = (line: string): boolean => /^(?:={3,}|-{3,})$/.test(line);

const isHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING &&
  /\p{L}/u.test(line) &&
  !/[.!?;:,…"”’\])¹²³⁰⁴-⁹]$/u.test(line) &&
  !/[.!?]\s/.test(line);

/** Groups of lines that begin where a line opens a new item. */
const itemsOf = (text: string, lines: readonly Span[], opener: RegExp): Span[][] => {
  const items: Span[][] = [];
  for (const line of lines) {
    if (items.length === 0 || opener.test(text.slice(line.begin, line.end))) items.push([line]);
    else items.at(-1)!.push(line);
  }
  return items;
};

const listItem = (text: string, lines: readonly Span[], opener: RegExp): Passage => {
  const { begin, end } = joined(lines);
  const mark = opener.exec(text.slice(begin, lines[0]!.end))?.[0].length ?? 0;
  return { begin: begin + mark < end ? begin + mark : begin, end, role: 'list-item' };
};

const passagesOf = (text: string, lines: readonly Span[], isLast: boolean): Passage[] => {
  const words = lines.map(({ begin, end }) => text.slice(begin, end));
  const first = words[0]!;
  const kind = OPENERS.findIndex((opener) => opener.test(first));
  const opener = OPENERS[kind];
  if (opener) {
    const items = itemsOf(text, lines, opener);
    return items.map((item) =>
      kind < LIST_OPENERS ? listItem(text, item, opener) : { ...joined(item), role: 'paragraph' },
    );
  }
  if (words.every((line) => line.startsWith('>'))) return [{ ...joined(lines), role: 'quotation' }];
  if (lines.length === 2 && isUnderline(words[1]!))
    return [{ ...lines[0]!, role: 'heading', level: words[1]!.startsWith('=') ? 1 : 2 }];
  if (lines.length === 1 && !isLast && isHeading(first)) return [{ ...lines[0]!, role: 'heading', level: 2 }];
  if (lines.some(({ begin, end }) => end - begin > WIDEST_WRAPPED_LINE))
    return lines.map((line) => ({ ...line, role: 'paragraph' }));
  return [{ ...joined(lines), role: 'paragraph' }];
};

/**
 * The passages of a plain text from an offset on: blocks divided by blank lines, lists and notes item by item.
 * A heading is guessed: a short line that stands alone, ends no sentence, and has something below it.
 */
export const findPassages = (text: string, from: number): Passage[] => {
  const blocks = blocksOf(text, from);
  return blocks.flatMap((lines, index) => passagesOf(text, lines, index === blocks.length - 1));
};
