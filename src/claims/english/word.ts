/** A word where it stands in the text handed in: UTF-16 offsets, the end excluded. */
export interface Word {
  readonly begin: number;
  readonly end: number;
  /** A footnote marker ("[32]", or the 12 of "held.12"), which is no part of the sentence's grammar. */
  readonly marker: boolean;
}
