import type { Document, Doubt, Span } from '../../records/index.ts';
import { findSentences } from '../text/find-sentences.ts';
import { isRunningText } from '../text/is-running-text.ts';

/** A run of sentences of one passage. */
export interface Piece extends Span {
  readonly sentences: readonly Span[];
}

/** What is read with one question: pieces of the text, in its order. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** The words before it, for what its pronouns take up; null at the start. */
  readonly before: Span | null;
}

export interface Excerpts {
  readonly excerpts: readonly Excerpt[];
  readonly doubts: readonly Doubt[];
  readonly sentences: number;
}

/** Characters of an excerpt, about 600 tokens: small models lose claims in longer ones (assumed). */
const LONGEST_EXCERPT = 2_400;
/** Characters of what went before (assumed). */
const LONGEST_BEFORE = 600;
/** Characters of the longest sentence that is read: beyond it the text is a table or no prose at all (assumed). */
const LONGEST_SENTENCE = 4_000;

const lengthOf = ({ begin, end }: Span): number => end - begin;

const pieceOf = (sentences: readonly Span[]): Piece => ({
  begin: sentences[0]!.begin,
  end: sentences.at(-1)!.end,
  sentences,
});

const tooLong = (sentence: Span): Doubt => ({
  code: 'long-sentence',
  message: `A sentence of ${lengthOf(sentence)} characters was not read for claims; ${LONGEST_SENTENCE} is the longest that is.`,
  begin: sentence.begin,
  end: sentence.end,
});

/** The sentences of each passage in runs that fit an excerpt; a sentence too long to be read divides. */
const piecesOf = (sentences: readonly Span[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let run: Span[] = [];
  const close = (): void => {
    if (run.length > 0) pieces.push(pieceOf(run));
    run = [];
  };
  for (const sentence of sentences) {
    if (lengthOf(sentence) > LONGEST_SENTENCE) {
      close();
      continue;
    }
    if (run.length > 0 && sentence.end - run[0]!.begin > LONGEST_EXCERPT) close();
    run.push(sentence);
  }
  close();
  return pieces;
};

/** The last sentences before a place, up to a length. */
const wordsBefore = (sentences: readonly Span[], begin: number): Span | null => {
  let last = sentences.length - 1;
  while (last >= 0 && sentences[last]!.begin >= begin) last -= 1;
  if (last < 0) return null;
  const { end } = sentences[last]!;
  let first = last;
  while (first > 0 && end - sentences[first - 1]!.begin <= LONGEST_BEFORE) first -= 1;
  const start = Math.max(sentences[first]!.begin, end - LONGEST_BEFORE);
  return { begin: start, end };
};

/** Cuts what is read of a document into excerpts: whole passages together where they fit, long ones between sentences. */
export const cutExcerpts = ({ text, passages }: Document): Excerpts => {
  const byPassage = passages.filter(isRunningText).map((passage) => findSentences(text, passage));
  const sentences = byPassage.flat();
  const groups: Piece[][] = [];
  let room = 0;
  for (const piece of byPassage.flatMap(piecesOf)) {
    if (groups.length === 0 || lengthOf(piece) > room) {
      groups.push([]);
      room = LONGEST_EXCERPT;
    }
    groups.at(-1)!.push(piece);
    room -= lengthOf(piece);
  }
  const read = groups.flatMap((pieces) => pieces.flatMap((piece) => piece.sentences));
  let seen = 0;
  return {
    excerpts: groups.map((pieces) => {
      const before = wordsBefore(read.slice(Math.max(0, seen - LONGEST_BEFORE), seen), pieces[0]!.begin);
      seen += pieces.reduce((sum, piece) => sum + piece.sentences.length, 0);
      return { pieces, before };
    }),
    doubts: sentences.filter((sentence) => lengthOf(sentence) > LONGEST_SENTENCE).map(tooLong),
    sentences: sentences.length,
  };
};
