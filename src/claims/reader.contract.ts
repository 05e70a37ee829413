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

export interface ReadingStep {
  /** Sentences read so far. */
  readonly sentences: number;
  /** Sentences of the whole document. */
  readonly of: number;
  readonly claims: number;
}

/** Steps that are there at once, or that must be waited for: `await steps.next()` serves both. */
export type ReadingSteps = Generator<ReadingStep, Reading, void> | AsyncGenerator<ReadingStep, Reading, void>;

/**
 * Passages in, claims and doubts out. A reader is pure: the same document and catalogue give the same reading,
 * whenever and wherever; one that asks somebody else is handed the way to ask, and the same answers give the same reading.
 */
export interface Reader {
  /** Name and version, such as `english-1`; kept on every claim. */
  readonly version: string;
  /** Reads step by step: yields after each passage how many sentences are done; returns the reading. */
  begin(document: Document, catalogue: readonly Actor[]): ReadingSteps;
}

/** A reader that waits for nobody. */
export interface ImmediateReader extends Reader {
  begin(document: Document, catalogue: readonly Actor[]): Generator<ReadingStep, Reading, void>;
}

/** Reads a whole document in one go, with a reader that waits for nobody. */
export const readWith = (
  reader: ImmediateReader,
  document: Document,
  catalogue: readonly Actor[],
): Reading => {
  const steps = reader.begin(document, catalogue);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/**
 * Reads a whole document with any reader. `onStep` is called between passages; it may wait, so that others get their
 * turn, and may throw to stop: the reader then lets go of what it is waiting for.
 */
export const readStepwise = async (
  reader: Reader,
  document: Document,
  catalogue: readonly Actor[],
  onStep?: (step: ReadingStep) => void | Promise<void>,
): Promise<Reading> => {
  const steps = reader.begin(document, catalogue);
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
    try {
      await onStep?.(step.value);
    } catch (error) {
      await steps.return({ claims: [], doubts: [], actors: [], sentences: 0 });
      throw error;
    }
  }
};
