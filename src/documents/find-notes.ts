import type { Note, Passage } from '../records/index.ts';
import { fromSuperscript } from './superscripts.ts';

export interface FoundNotes {
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
}

/** Headings under which notes or works stand. */
export const NOTES_HEADING =
  /^(?:\d+\.?\s+)?(?:end ?notes?|foot ?notes?|notes?(?: and references)?|references(?: and notes)?|(?:selected |select )?bibliography|works cited|sources|citations)\s*:?$/i;

/** Markers that say by themselves that a note follows, wherever they stand. */
const DEFINITION = /^\[\^([^\]\s]{1,30})\]:\s*/;

/** Markers that open a note where they also stand in the text before. */
const MARKED = /^(?:\[\^?(\d{1,4}|[a-z*†‡§])\]:?\s+|\^(\d{1,3})\s+|([⁰¹²³⁴-⁹]{1,3})\s*)/u;

/** Markers that open a note under a heading that says so. */
const NUMBERED = /^(?:\[\^?(\d{1,4}|[a-z*†‡§])\]:?\s+|\^?\(?(\d{1,4})[.):]?\s+|([⁰¹²³⁴-⁹]{1,3})\s*)/u;

/** An entry of a list of works without numbers: `Surname, A. (2010) …`, `Surname and Surname. 2010. …`. */
const ENTRY = /^(\p{Lu}[\p{L}'’-]+)[,.\s][^\n]{0,200}?\(?\b((?:19|20)\d\d[a-z]?)\b/u;

interface Opening {
  readonly marker: string;
  readonly length: number;
}

const openingOf = (pattern: RegExp, words: string): Opening | null => {
  const match = pattern.exec(words);
  if (!match || match[0].length >= words.length) return null;
  const marker = match.slice(1).find((group) => group !== undefined) ?? '';
  return { marker: fromSuperscript(marker), length: match[0].length };
};

const entryOf = (words: string): Opening | null => {
  const match = ENTRY.exec(words);
  return match ? { marker: `${match[1]} ${match[2]}`, length: 0 } : null;
};

/** As far as an opening can reach. */
const LONGEST_OPENING = 300;

/** The start of the passage's first line: the number of a list item stands before its words. */
const lineStart = (text: string, { begin }: Passage): number => text.lastIndexOf('\n', begin - 1) + 1;

/** From which passage on all passages open like notes, with the first of their markers in the text before them. */
const tailOfNotes = (text: string, passages: readonly Passage[]): number => {
  let first = passages.length;
  while (
    first > 0 &&
    openingOf(MARKED, text.slice(passages[first - 1]!.begin, passages[first - 1]!.begin + LONGEST_OPENING))
  )
    first -= 1;
  const opening = passages[first];
  if (first === 0 || !opening) return passages.length;
  const mark = MARKED.exec(text.slice(opening.begin, opening.begin + LONGEST_OPENING))![0]
    .trim()
    .replace(/:$/, '');
  const isCited = text.lastIndexOf(mark, opening.begin - 1) >= 0;
  return isCited ? first : passages.length;
};

const isTaken = (passage: Passage): boolean => passage.role === 'note' || passage.role === 'front-matter';

/**
 * Finds notes that only their place and marker give away: `[^1]: …` anywhere, marked paragraphs at the end of the text,
 * entries under "Notes" or "References". Notes that the format itself declares are passed through.
 */
export const findNotes = (
  text: string,
  passages: readonly Passage[],
  declared: readonly Note[],
): FoundNotes => {
  const notes: Note[] = [...declared];
  const tail = tailOfNotes(text, passages);
  let underHeading = false;
  const settled = passages.map((passage, index): Passage => {
    if (isTaken(passage)) return passage;
    if (passage.role === 'heading') {
      underHeading = NOTES_HEADING.test(text.slice(passage.begin, passage.end));
      return passage;
    }
    const begin = passage.role === 'list-item' && underHeading ? lineStart(text, passage) : passage.begin;
    const words = text.slice(begin, Math.min(passage.end, begin + LONGEST_OPENING));
    const opening =
      openingOf(DEFINITION, words) ??
      (index >= tail ? openingOf(MARKED, words) : null) ??
      (underHeading ? (openingOf(NUMBERED, words) ?? entryOf(words)) : null);
    if (!opening) return passage;
    notes.push({ begin: begin + opening.length, end: passage.end, marker: opening.marker });
    return { ...passage, begin, role: 'note' };
  });
  return { passages: settled, notes: notes.sort((a, b) => a.begin - b.begin) };
};
