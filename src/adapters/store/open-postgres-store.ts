import { type Kysely, sql } from 'kysely';
import type { Store } from '../../ledger/index.ts';
import { APPLICATION_ID } from './application-id.ts';
import { kyselyStore } from './kysely-store.ts';
import type { LedgerDatabase } from './ledger-database.ts';
import { createMeta, migrate, refuseOtherSchema } from './migrate.ts';
import { postgresLedger, SCHEMA } from './postgres-ledger.ts';
import { nothingStored } from './storage-error.ts';
import type { Tables } from './tables.ts';

export interface PostgresStoreOptions {
  /** Any number of writers and readers at a time; a writer makes the tables where they are not there. */
  readonly mode: 'write' | 'read';
}

const isThere = async (db: Kysely<Tables>, name: 'schema' | 'table'): Promise<boolean> => {
  const found = name === 'schema' ? sql`to_regnamespace(${SCHEMA})` : sql`to_regclass(${`${SCHEMA}.meta`})`;
  const { rows } = await sql<{ there: boolean }>`select ${found} is not null as there`.execute(db);
  return rows[0]?.there === true;
};

/** Makes the tables, or brings them up to date; of several who come at once, one does it and the others wait. */
const prepareWriting = ({ db, bytesType, place }: LedgerDatabase): Promise<void> =>
  db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(APPLICATION_ID)})`.execute(transaction);
      // Asked first: a user who may not make schemas is given one that is there already.
      if (!(await isThere(transaction, 'schema'))) await transaction.schema.createSchema(SCHEMA).execute();
      if (!(await isThere(transaction, 'table'))) await createMeta(transaction);
      await migrate(transaction, bytesType, place);
    });

const prepareReading = async (ledger: LedgerDatabase): Promise<void> => {
  if (!(await isThere(ledger.db, 'table'))) throw nothingStored(ledger.place);
  await refuseOtherSchema(ledger);
};

/** Opens the ledger in a Postgres database: `postgres://USER:PASSWORD@HOST:PORT/DATABASE`. */
export const openPostgresStore = async (url: string, { mode }: PostgresStoreOptions): Promise<Store> => {
  const ledger = postgresLedger(url, mode);
  try {
    await (mode === 'write' ? prepareWriting(ledger) : prepareReading(ledger));
  } catch (error) {
    await ledger.db.destroy();
    throw error;
  }
  return kyselyStore(ledger, () => ledger.db.destroy());
};
