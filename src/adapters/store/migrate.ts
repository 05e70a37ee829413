import type { Kysely, Transaction } from 'kysely';
import { EntenteError } from '../../records/index.ts';
import { type LedgerDatabase, numberIn } from './ledger-database.ts';
import { type BytesType, MIGRATIONS, type Migration } from './migrations/index.ts';
import { projectDamaged } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** What the ledger counts: its schema version, or the additions made to it. */
export const countOf = async (
  db: Kysely<Tables>,
  key: 'schema' | 'revision',
  place: string,
): Promise<number> => {
  const row = await db
    .selectFrom('meta')
    .select(numberIn('value').as('value'))
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) throw projectDamaged(place, `its ${key} is missing`);
  return Number(row.value);
};

/** Makes the table of counts in an empty database. */
export const createMeta = async (db: Kysely<Tables>): Promise<void> => {
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
  await db
    .insertInto('meta')
    .values([
      { key: 'schema', value: 0 },
      { key: 'revision', value: 0 },
    ])
    .execute();
};

/** Refuses a ledger that a newer Entente has written: this one might misread its rows. */
const refuseNewer = (version: number, newest: number, place: string): void => {
  if (version <= newest) return;
  throw new EntenteError(
    'project-version',
    `${place} has schema version ${version}, and this Entente knows versions up to ${newest}`,
    { hint: 'Update Entente: the project was last written by a newer one. Nothing was changed.' },
  );
};

/** Refuses to read a ledger whose schema is another than the newest: only a writer may bring it up. */
export const refuseOtherSchema = async (
  { db, place }: LedgerDatabase,
  newest: number = MIGRATIONS.length,
): Promise<void> => {
  const version = await countOf(db, 'schema', place);
  refuseNewer(version, newest, place);
  if (version === newest) return;
  throw new EntenteError(
    'project-version',
    `${place} has schema version ${version}, and this Entente reads version ${newest}`,
    {
      hint: 'Run `entente read` on the project once: that brings it up to date and keeps all that it holds.',
    },
  );
};

/**
 * Brings a ledger to the newest schema, all in the transaction that it is given. Not Kysely's own Migrator: that one
 * takes no transaction on SQLite, so that a process killed between two of its statements would leave half a schema.
 */
export const migrate = async (
  transaction: Transaction<Tables>,
  bytesType: BytesType,
  place: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> => {
  const version = await countOf(transaction, 'schema', place);
  refuseNewer(version, migrations.length, place);
  if (version === migrations.length) return;
  for (const step of migrations.slice(version)) await step(transaction, bytesType);
  await transaction
    .updateTable('meta')
    .set({ value: migrations.length })
    .where('key', '=', 'schema')
    .execute();
};
