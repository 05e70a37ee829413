import type { StoredReading } from '../../ledger/index.ts';
import type { Document } from '../../records/index.ts';

/** The long parts of a document, which lists do without. */
export type DocumentContent = Pick<Document, 'text' | 'passages' | 'notes' | 'citations'>;

/** What the row of a reading holds: enough to list its document, and to notice if claims are missing. */
export interface SealedReading {
  readonly revision: number;
  readonly reading: StoredReading;
  readonly head: Omit<Document, keyof DocumentContent>;
  readonly characters: number;
  /** How many claims it gave, and the seal of all of them in text order. */
  readonly claims: number;
  readonly claimsSeal: number;
  /** Set where a quote did not stand in the text word for word when it was stored. */
  readonly hasMovedQuotes?: true;
  /** Under which revision the text that it read is kept. */
  readonly textRevision: number;
}
