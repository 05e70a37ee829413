/**
 * The tables of the ledger, alike in every database. Rows are added and never changed.
 * `revision` is the number of the addition that brought a row in, and so the order in which rows came.
 * A `body` is JSON text and `crc` its CRC-32: a flipped bit inside a row is found when the row is read.
 */
export interface Tables {
  readonly meta: { readonly key: 'schema' | 'revision'; readonly value: number };
  readonly documents: { readonly id: string; readonly revision: number; readonly hash: string };
  readonly document_bytes: { readonly document_id: string; readonly bytes: Uint8Array };
  readonly document_texts: SealedRow & {
    readonly document_id: string;
    readonly revision: number;
    /** The document without its text, for lists. */
    readonly head: string;
    readonly head_crc: number;
  };
  readonly readings: SealedRow & {
    readonly revision: number;
    readonly document_id: string;
    readonly reader: string;
    /** Which version of the document's text the reader read. */
    readonly text_revision: number;
    /** How many claims it gave. */
    readonly claims: number;
  };
  readonly claims: SealedRow & {
    readonly reading_revision: number;
    /** Place among the claims of its reading, in text order. */
    readonly position: number;
    readonly id: string;
  };
  readonly actors: SealedRow & { readonly id: string; readonly revision: number; readonly position: number };
  readonly decisions: SealedRow & { readonly id: string; readonly revision: number };
}

interface SealedRow {
  readonly body: string;
  readonly crc: number;
}
