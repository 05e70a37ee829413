import type { ColumnDataType, Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Where kinds of databases differ in their words. */
export interface DatabaseWords {
  /** The type of a column of bytes. */
  readonly bytes: ColumnDataType;
}

/** One step from a schema version to the next; runs inside a transaction that also records it. */
export type Migration = (db: Kysely<Tables>, words: DatabaseWords) => Promise<void>;
