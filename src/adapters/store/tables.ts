/** A record as JSON, sealed: see seal.ts. All that is answered comes out of such bodies; the other columns find them. */
interface SealedRow {
  readonly body: Uint8Array;
}

/**
 * The tables of the ledger, alike in every database. Rows are added and never changed.
 * `revision` is the number of the addition that brought a row in, and so the order in which rows came.
 */
export interface Tables {
  readonly meta: { readonly key: 'schema' | 'revision'; readonly value: number };
  readonly documents: { readonly id: string; readonly bytes: Uint8Array };
  /** Text, passages and notes; a newer normaliser may have made others of the same bytes. */
  readonly document_texts: SealedRow & { readonly document_id: string; readonly revision: number };
  readonly readings: SealedRow & {
    readonly revision: number;
    readonly document_id: string;
    readonly reader: string;
  };
  readonly claims: SealedRow & {
    readonly reading_revision: number;
    /** Place among the claims of its reading, in text order. */
    readonly position: number;
    readonly id: string;
  };
  /** Worked out of the claims of a reading, and sealed like them. */
  readonly digests: SealedRow & { readonly reading_revision: number };
  readonly actors: SealedRow & { readonly id: string; readonly revision: number; readonly position: number };
  readonly decisions: SealedRow & { readonly id: string; readonly revision: number };
}
