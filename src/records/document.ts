import type { Span } from './span.ts';

/** SHA-256 of some bytes, as `sha256:` and 64 hexadecimal digits. */
export type Hash = `sha256:${string}`;

export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where a piece of metadata comes from: the file itself, the analyst, or a guess from the text that the analyst should check. */
export type Basis = 'metadata' | 'given' | 'guessed';

export interface PublicationDate {
  /** EDTF: `2009-05-24`, `2009-05`, `2009`. */
  readonly edtf: string;
  readonly basis: Basis;
}

/** The CSL-JSON fields that Entente uses; what the file does not say is absent. */
export interface Metadata {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: PublicationDate;
  readonly url?: string;
  readonly language?: string;
  /** A free remark, such as "written for this project". */
  readonly note?: string;
}

export type PassageRole =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'caption'
  | 'table-cell'
  | 'quotation'
  | 'note'
  | 'front-matter';

/** A paragraph, heading, caption or note of a document. Passages stand in text order and never overlap. */
export interface Passage extends Span {
  readonly role: PassageRole;
  /** 1-6 for headings. */
  readonly level?: number;
  /** Page of the original, from 1, where it has pages. */
  readonly page?: number;
}

/** A footnote, endnote or entry of a numbered reference list. Its span covers the note's words, without the marker. */
export interface Note extends Span {
  readonly marker: string;
}

export type CitationStyle = 'bracket' | 'superscript' | 'caret' | 'author-year';

/** A marker in the running text: `[32]`, `^1`, a superscript, `(Author 2010)`. */
export interface Citation extends Span {
  /** The marker's own words without its dress: `32`, `Author 2010`. */
  readonly marker: string;
  readonly style: CitationStyle;
  /** Index into `notes`, or null where the text does not hold the note: then it is a link to an outside work. */
  readonly note: number | null;
}

/** One published text. `text` is what every offset counts in. */
export interface Document {
  /** The first 16 hexadecimal digits of `hash`. */
  readonly id: string;
  /** Of the original bytes. */
  readonly hash: Hash;
  /** Of `text` in UTF-8: tells whether a later version of the normaliser moved the words. */
  readonly textHash: Hash;
  /** File name without its folder. */
  readonly name: string;
  readonly mediaType: MediaType;
  readonly metadata: Metadata;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  readonly citations: readonly Citation[];
}
