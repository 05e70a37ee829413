import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { describeStore } from '../../ledger/store.contract.test-suite.ts';
import { libsqlDatabase } from './libsql-database.ts';
import { describeMigration } from './migrate.test-suite.ts';
import type { Tables } from './tables.ts';
import { openForTest, temporaryFolders } from './temporary-folder.test-suite.ts';

const newFolder = temporaryFolders();

describeStore('the SQLite store', async () => {
  const folder = newFolder();
  return {
    store: await openForTest(folder),
    reopen: async (store) => {
      await store.close();
      return await openForTest(folder);
    },
  };
});

describeMigration('SQLite', async () => {
  const folder = newFolder();
  const store = await openForTest(folder);
  const database = libsqlDatabase(join(folder, 'ledger.db'), (error) => error);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return { store, ledger: { db, bytesType: 'blob', place: 'the project' } };
});
