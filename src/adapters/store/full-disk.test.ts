import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, it } from 'vitest';
import { sampleReading, sampleReadingOf } from '../../ledger/sample-records.test-suite.ts';
import { kyselyStore } from './kysely-store.ts';
import { libsqlDatabase } from './libsql-database.ts';
import { storageErrorOf } from './storage-error.ts';
import type { Tables } from './tables.ts';
import { openForTest, temporaryFolders } from './temporary-folder.test-suite.ts';

const newFolder = temporaryFolders();

/** Enough for a small report, too few for a thousand claims. SQLite answers its limit of pages as it does a full disk. */
const PAGES = 100;

it('says that the disk is full, keeps what was stored, and goes on when there is space', async () => {
  const folder = newFolder();
  await (await openForTest(folder)).close();
  const database = libsqlDatabase(join(folder, 'ledger.db'), (error) => storageErrorOf(error, 'the project'));
  database.prepare(`pragma max_page_count = ${PAGES}`).all([]);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const store = kyselyStore({ db, bytesType: 'blob', place: 'the project' }, () => db.destroy());

  const small = sampleReading();
  const large = sampleReadingOf(1_000);
  await store.addReading(small);
  await expect(store.addReading(large)).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringContaining('the disk is full'),
    hint: expect.stringContaining('Free some space'),
  });
  expect(await store.claims()).toEqual(small.claims);
  expect(await store.revision()).toBe(1);

  database.prepare('pragma max_page_count = 100000').all([]);
  expect(await store.addReading(large)).toBe('added');
  expect(await store.claims()).toHaveLength(1_001);
  await store.close();
});
