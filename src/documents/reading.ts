import type { Doubt, Note, Passage } from '../records/index.ts';

/** What a file says of itself, as it is written there. */
export interface FoundMetadata {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  /** Date of publication in the file's own words. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly note?: string;
  /** When the file was made, which is not when the report was published: good for a guess only. */
  readonly fileDate?: string;
}

/** What the reader of a format makes of a file. Citations and guesses are found afterwards, the same way for all formats. */
export interface Reading {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  readonly metadata: FoundMetadata;
  readonly doubts: readonly Doubt[];
}
