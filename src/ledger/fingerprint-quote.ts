import { bitSketch, hashText } from '../maths/index.ts';
import type { QuoteFingerprint } from '../records/index.ts';
import { wordsOf } from './words-of.ts';

/** Words in a shingle (Broder 1997 took 10 for whole pages; a sentence has too few for that; assumed). */
const SHINGLE = 3;

/** Hashes of the three-word shingles of a sentence; of a shorter one, of all its words. */
export const shinglesOf = (quote: string): ReadonlySet<number> => {
  const words = wordsOf(quote);
  if (words.length <= SHINGLE) return new Set([hashText(words.join(' '))]);
  return new Set(words.slice(SHINGLE - 1).map((_, i) => hashText(words.slice(i, i + SHINGLE).join(' '))));
};

const MARKS = ['"', '“', '«', '„'];
const QUOTATION = /["“«„]([^"“”«»„]+)["“”»]/g;
const NONE: readonly string[] = [];

/** The words that a sentence itself quotes, without their dress. */
const quotationsIn = (quote: string): readonly string[] =>
  MARKS.some((mark) => quote.includes(mark))
    ? [...quote.matchAll(QUOTATION)].map(([, quoted]) => wordsOf(quoted!).join(' '))
    : NONE;

/** By what a sentence is recognised in another text; changes with it need a new version of the digests (`reading-digest.ts`). */
export const fingerprintQuote = (quote: string): QuoteFingerprint => ({
  sketch: bitSketch(shinglesOf(quote)),
  quotations: quotationsIn(quote),
});
