import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What a kind of database calls a column of bytes. */
export type BytesType = 'blob' | 'bytea';

/** One step from a schema version to the next; runs inside a transaction that also records it. */
export type Migration = (db: Kysely<Tables>, bytesType: BytesType) => Promise<void>;
