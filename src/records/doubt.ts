/** A flaw found in the evidence: shown to the analyst, never thrown, never dropped. */
export type DoubtCode =
  | 'undated'
  | 'guessed-date'
  | 'unresolved-actor'
  | 'ambiguous-reference'
  | 'quote-moved'
  | 'outside-work'
  | 'no-text-on-page'
  | 'replaced-characters'
  | 'long-sentence'
  | 'mixed-direction'
  | 'decided-on-other-reading'
  /** A claim that a language model made up, or could not place in the text; it is no claim. */
  | 'refused-claim'
  /** A detail of a claim that stands on no words of the text. */
  | 'unverified-detail'
  | 'unread-passage'
  | 'control-words';

export interface Doubt {
  readonly code: DoubtCode;
  /** One sentence for the analyst: what is doubtful, and what the program did about it. */
  readonly message: string;
  /** Where in the normalised text, if anywhere. */
  readonly begin?: number;
  readonly end?: number;
}
