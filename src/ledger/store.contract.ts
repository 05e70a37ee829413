import type { Actor, Claim, Decision, Document, Doubt } from '../records/index.ts';
import type { DigestedReading } from './reading-digest.ts';

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
  /** Set where a quote of its claims did not stand in the text word for word when they were stored. */
  readonly hasMovedQuotes?: true;
};

/** One addition to a ledger, with the number under which it came. */
export type LedgerEntry = { readonly revision: number } & (
  | {
      readonly added: 'reading';
      /** Its actors are those whom this reading brought in: those known before are not among them. */
      readonly record: ReadingRecord;
    }
  | { readonly added: 'actors'; readonly actors: readonly Actor[] }
  | { readonly added: 'decision'; readonly decision: Decision }
);

/** What came into a store after one of its revisions: where to look, to go on from what one has. */
export interface Additions {
  readonly revision: number;
  /** Documents of which a reading came in, in the order in which these came. */
  readonly documentIds: readonly string[];
  readonly hasActors: boolean;
  readonly decisions: readonly Decision[];
}

/** What a store holds, to look at. */
export interface StoreView {
  /** Whether this document has been read by this reader. */
  hasReading(documentId: string, reader: string): Promise<boolean>;
  /** The document as each of its readings has it, in the order in which those came in. */
  readings(documentId: string): Promise<readonly DocumentHead[]>;
  /** In the order in which they came in. */
  documents(): Promise<readonly DocumentHead[]>;
  documentHead(id: string): Promise<DocumentHead | null>;
  document(id: string): Promise<Document | null>;
  documentBytes(id: string): Promise<Uint8Array | null>;
  /** Claims of the reading of each document (or of one) that stands, or of that by a given reader; by document and place. */
  claims(filter?: { readonly documentId?: string; readonly reader?: string }): Promise<readonly Claim[]>;
  /** The reading of each document that stands, in its digest, one after the other, so that not all need be held at once. */
  digests(): AsyncIterable<DigestedReading>;
  actors(): Promise<readonly Actor[]>;
  /** In the order in which they were taken. */
  decisions(): Promise<readonly Decision[]>;
  /** All that was ever added, in order, readings that no longer stand among it. */
  entries(): AsyncIterable<LedgerEntry>;
  /** Grows by one with everything added: tells a reader of the store that something changed. */
  revision(): Promise<number>;
  /** At the cost of what came, not of what was there. */
  additions(after: number): Promise<Additions>;
}

/**
 * Where a project is kept. Append-only: nothing is changed or taken away; what stands is worked out from all of it.
 * Every method that writes has stored what it was given, durably, when its promise resolves.
 */
export interface Store extends StoreView {
  /** Adds a reading. The same document read by the same reader again adds nothing and answers `known`. */
  addReading(record: ReadingRecord): Promise<'added' | 'known'>;
  /**
   * Adds actors by id. One that is known already is left as it is, save that what an analyst gives (`basis: 'given'`) stands
   * from then on over what was known.
   */
  addActors(actors: readonly Actor[]): Promise<void>;
  addDecision(decision: Decision): Promise<void>;
  /**
   * Fills an empty store with all that another held: everything or, where anything is amiss, nothing.
   * Answers how many additions it took.
   * @throws EntenteError `bad-input` where the store holds something, or the entries do not follow one another
   */
  restore(entries: AsyncIterable<LedgerEntry> | Iterable<LedgerEntry>): Promise<number>;
  /** Looks at the store as it is at one moment, whatever others add meanwhile. */
  atOneMoment<T>(look: (view: StoreView) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
