import type { Passage } from '../records/index.ts';
import { edtfOf, findDate } from './find-date.ts';

export interface GuessedDate {
  readonly edtf: string;
  /** What it was guessed from, for the analyst. */
  readonly from: string;
}

/** A line about the date is short and near the top. Passages and UTF-16 code units, assumed. */
const WITHIN_PASSAGES = 6;
const LONGEST_DATE_LINE = 80;

/** A dateline opens a dispatch: `KABUL, 12 May 2009 (Agency) -- …`. */
const DATELINE = /^\p{Lu}[\p{L} .,()'’-]{1,60}?[,:]? [^\n]{4,60}?(?: -{1,2} | [–—] |—)/u;

/** A month at least: a year alone in a line of the text is more often about the events than about the text. */
const isExact = (edtf: string): boolean => edtf.length >= '2009-05'.length;

const dateInWords = (words: string): string | null => {
  const line = words.length <= LONGEST_DATE_LINE ? words : (DATELINE.exec(words)?.[0] ?? '');
  const date = findDate(line)?.edtf;
  return date !== undefined && isExact(date) ? date : null;
};

const dateInName = (name: string): string | null => {
  const match =
    /(?<!\d)((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?!\d)/.exec(name) ??
    /(?<!\d)((?:19|20)\d\d)(-)([01]\d)(?![-_\d])/.exec(name);
  return match ? edtfOf([match[1], match[3], ...(match[4] ? [match[4]] : [])].join('-')) : null;
};

/** A date of publication where the file states none: from its first lines, its name, or the day that the file was made. */
export const guessDate = (
  name: string,
  text: string,
  passages: readonly Passage[],
  fileDate: string | undefined,
): GuessedDate | null => {
  for (const { begin, end, role } of passages.slice(0, WITHIN_PASSAGES)) {
    const edtf =
      role === 'front-matter'
        ? null
        : dateInWords(text.slice(begin, Math.min(end, begin + 2 * LONGEST_DATE_LINE)));
    if (edtf) return { edtf, from: 'its first lines' };
  }
  const named = dateInName(name);
  if (named) return { edtf: named, from: 'the name of the file' };
  const made = fileDate === undefined ? null : edtfOf(fileDate);
  return made ? { edtf: made, from: 'the day on which the file was made' } : null;
};
