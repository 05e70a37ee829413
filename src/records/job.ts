/** A document on its way in: shown while it is read, kept with its reason where it could not be. */
export interface ReadingJob {
  readonly id: string;
  /** File name. */
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'done' | 'known' | 'failed' | 'stopped';
  /** Sentences read so far, and of the whole document once known. */
  readonly sentences: number;
  readonly of: number | null;
  readonly claims: number;
  readonly sentencesPerSecond: number | null;
  readonly secondsLeft: number | null;
  /** Set when done or known. */
  readonly documentId?: string;
  /** Why it failed, and what to do. */
  readonly reason?: string;
  readonly hint?: string;
}
