import type { Actor, Claim, Document, Doubt } from '../records/index.ts';

/** What a reader found in one document. */
export interface Reading {
  /** In text order. */
  readonly claims: readonly Claim[];
  /** Flaws of the document as a whole; those of a claim stand on the claim. */
  readonly doubts: readonly Doubt[];
  /** Actors named in the text that the catalogue did not know. */
  readonly actors: readonly Actor[];
  /** Sentences read. */
  readonly sentences: number;
}

/**
 * Passages in, claims and doubts out. A reader is pure: the same document and catalogue give the same reading,
 * whenever and wherever. Long documents are read passage by passage through `begin`, so that a caller can
 * show progress and stop; `read` does it in one go.
 */
export interface Reader {
  /** Name and version, such as `english-1`; kept on every claim. */
  readonly version: string;
  /** Reads step by step: yields after each passage how many sentences are done; returns the reading. */
  begin(document: Document, catalogue: readonly Actor[]): Generator<ReadingStep, Reading, void>;
}

export interface ReadingStep {
  /** Sentences read so far. */
  readonly sentences: number;
  /** Sentences of the whole document. */
  readonly of: number;
  readonly claims: number;
}

/** Reads a whole document in one go. */
export const readWith = (reader: Reader, document: Document, catalogue: readonly Actor[]): Reading => {
  const steps = reader.begin(document, catalogue);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
