import { type Kysely, sql } from 'kysely';
import type { BytesType } from './migrations/index.ts';
import { unseal } from './seal.ts';
import type { Tables } from './tables.ts';

/** A ledger in some kind of database. */
export interface LedgerDatabase {
  readonly db: Kysely<Tables>;
  readonly bytesType: BytesType;
  /** Names the ledger in messages: `the project ./entente-data`. */
  readonly place: string;
}

/** A column of bytes as bytes, and of numbers as numbers, even where a flipped bit has made the value a text. */
export const bytesIn = ({ bytesType }: LedgerDatabase, column: string) =>
  sql<Uint8Array>`cast(${sql.ref(column)} as ${sql.raw(bytesType)})`;
export const numberIn = (column: string) => sql<number>`cast(${sql.ref(column)} as bigint)`;

/** The records in sealed rows; `what` names a row in messages. */
export const unsealed = <T>(
  { place }: LedgerDatabase,
  rows: readonly { readonly body: Uint8Array }[],
  what: string,
): T[] => rows.map(({ body }) => unseal<T>(body, what, place));
