import type { Actor, Claim, Decision, Document, Doubt } from '../records/index.ts';

/** One reading of one document by one reader: which claims it gave. The latest stands, unless another was chosen. */
export interface StoredReading {
  readonly documentId: string;
  readonly reader: string;
  /** ISO 8601 instant. */
  readonly when: string;
  readonly sentences: number;
  readonly milliseconds: number;
  readonly doubts: readonly Doubt[];
}

/** All that one reading adds, written whole or not at all. */
export interface ReadingRecord {
  readonly document: Document;
  /** The original file, kept so that anything can be checked or read again. */
  readonly bytes: Uint8Array;
  readonly reading: StoredReading;
  readonly claims: readonly Claim[];
  /** Actors that the text named and the catalogue did not know. */
  readonly actors: readonly Actor[];
}

/** A document without its text, for lists. */
export type DocumentHead = Omit<Document, 'text' | 'passages' | 'notes' | 'citations'> & {
  readonly characters: number;
  readonly readAt: string;
  readonly reader: string;
  readonly sentences: number;
  readonly milliseconds: number;
  readonly doubts: readonly Doubt[];
  readonly claims: number;
};

/**
 * Where a project is kept. Append-only: nothing is changed or taken away; what stands is worked out from all of it.
 * Every method that writes has stored what it was given, durably, when its promise resolves.
 */
export interface Store {
  /** Adds a reading. The same document read by the same reader again adds nothing and answers `known`. */
  addReading(record: ReadingRecord): Promise<'added' | 'known'>;
  /** Whether this document has been read by this reader. */
  hasReading(documentId: string, reader: string): Promise<boolean>;
  /** The document as each of its readings has it, in the order in which those came in. */
  readings(documentId: string): Promise<readonly DocumentHead[]>;
  /** In the order in which they came in. */
  documents(): Promise<readonly DocumentHead[]>;
  document(id: string): Promise<Document | null>;
  documentBytes(id: string): Promise<Uint8Array | null>;
  /** Claims of the reading of each document (or of one) that stands, or of that by a given reader; by document and place. */
  claims(filter?: { readonly documentId?: string; readonly reader?: string }): Promise<readonly Claim[]>;
  /** Adds actors by id; one that is known already is left as it is. */
  addActors(actors: readonly Actor[]): Promise<void>;
  actors(): Promise<readonly Actor[]>;
  addDecision(decision: Decision): Promise<void>;
  /** In the order in which they were taken. */
  decisions(): Promise<readonly Decision[]>;
  /** Grows by one with everything added: tells a reader of the store that something changed. */
  revision(): Promise<number>;
  close(): Promise<void>;
}
