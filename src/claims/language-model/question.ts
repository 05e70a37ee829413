/** What is asked of a language model about one excerpt. */
export interface Question {
  /** Digest of all that is asked, and of whom: the same question of the same model has the same id. */
  readonly id: string;
  readonly model: string;
  /** The task; the same for every excerpt, so that an endpoint can keep it. */
  readonly instructions: string;
  /** The excerpt, fenced in as data. */
  readonly material: string;
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Tokens at most in the answer. */
  readonly longestAnswer: number;
}

export interface Answer {
  /** As the model wrote it. */
  readonly text: string;
  /** `cut`: it ran into its longest length; `refused`: model or endpoint declined. */
  readonly end: 'whole' | 'cut' | 'refused';
}

/**
 * Asks and waits. Whoever is behind it sees to faults of the line: what it answers is what the model said.
 * Rejects where there is no answer to be had; the reading of the document then fails as a whole.
 */
export type Ask = (question: Question, signal: AbortSignal) => Promise<Answer>;
