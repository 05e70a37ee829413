import type { Kysely } from 'kysely';
import { EntenteError } from '../../records/index.ts';
import { numberIn } from './ledger-database.ts';
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

/**
 * Brings a ledger from a schema version to the newest, one step a transaction. Not Kysely's own Migrator: that one
 * takes no transaction on SQLite, so that a process killed between two of its statements would leave half a schema.
 */
export const migrate = async (
  db: Kysely<Tables>,
  bytesType: BytesType,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> => {
  for (const [index, step] of migrations.slice(from).entries())
    await db.transaction().execute(async (transaction) => {
      await step(transaction, bytesType);
      const value = from + index + 1;
      await transaction.updateTable('meta').set({ value }).where('key', '=', 'schema').execute();
    });
};

/** Refuses a ledger that a newer Entente has written: this one might misread its rows. */
export const refuseNewer = (version: number, place: string): void => {
  if (version <= MIGRATIONS.length) return;
  throw new EntenteError(
    'project-version',
    `${place} has schema version ${version}, and this Entente knows versions up to ${MIGRATIONS.length}`,
    { hint: 'Update Entente: the project was last written by a newer one. Nothing was changed.' },
  );
};

/** Refuses to read a ledger whose schema is behind: only a writer may bring it up. */
export const refuseOlder = (version: number, place: string): void => {
  if (version >= MIGRATIONS.length) return;
  throw new EntenteError(
    'project-version',
    `${place} has schema version ${version}, and this Entente reads version ${MIGRATIONS.length}`,
    {
      hint: 'Run `entente read` on the project once: that brings it up to date and keeps all that it holds.',
    },
  );
};
