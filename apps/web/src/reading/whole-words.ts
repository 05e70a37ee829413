import type { Span } from '../../../../src/records/index.ts';

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}'’-]/u.test(character);

/** A selection as a person means it: no space at its ends, and no word cut in two. Null where nothing but space is in it. */
export const wholeWords = (text: string, { begin, end }: Span): Span | null => {
  let [from, to] = [begin, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (from === to) return null;
  if (isWord(text[from])) while (isWord(text[from - 1])) from--;
  if (isWord(text[to - 1])) while (isWord(text[to])) to++;
  return { begin: from, end: to };
};
