import { type Kysely, sql } from 'kysely';
import { EntenteError } from '../../records/index.ts';
import { type DatabaseWords, MIGRATIONS, type Migration } from './migrations/index.ts';
import type { Tables } from './tables.ts';

export const schemaVersionOf = async (db: Kysely<Tables>): Promise<number> =>
  (await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst())?.value ?? 0;

/** Makes the table that says which schema and revision the ledger is at, where there is none. */
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
 * Brings a ledger to the newest schema, one step a transaction. Not Kysely's own Migrator: that one takes no
 * transaction on SQLite, so that a process killed between two of its statements would leave half a schema.
 */
export const migrate = async (
  db: Kysely<Tables>,
  words: DatabaseWords,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> => {
  for (let version = await schemaVersionOf(db); version < migrations.length; version += 1) {
    await db.transaction().execute(async (transaction) => {
      await migrations[version]!(transaction, words);
      await transaction
        .updateTable('meta')
        .set({ value: sql<number>`${version + 1}` })
        .where('key', '=', 'schema')
        .execute();
    });
  }
};

/** Refuses a ledger that a newer Entente has written, whose rows this one might misread. */
export const refuseNewer = (version: number, place: string): void => {
  if (version <= MIGRATIONS.length) return;
  throw new EntenteError(
    'project-version',
    `open: ${place} has schema version ${version}, and this Entente knows up to ${MIGRATIONS.length}`,
    { hint: 'Update Entente: the project was last written by a newer one. Nothing was changed.' },
  );
};

/** Refuses to read a ledger whose schema is behind: only a writer may bring it up. */
export const refuseOlder = (version: number, place: string): void => {
  if (version >= MIGRATIONS.length) return;
  throw new EntenteError(
    'project-version',
    `open: ${place} has schema version ${version}, and this Entente reads version ${MIGRATIONS.length}`,
    {
      hint: 'Run `entente read` on the project once: it brings the ledger up to date and keeps all that it holds.',
    },
  );
};
