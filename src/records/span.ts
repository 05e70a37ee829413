/** A stretch of a document's normalised text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** The words that a span covers. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.begin, span.end);
