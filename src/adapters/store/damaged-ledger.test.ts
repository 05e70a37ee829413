import { copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../ledger/index.ts';
import { sampleDecision, sampleReading, sampleReadingOf } from '../../ledger/sample-records.test-suite.ts';
import type { EntenteError } from '../../records/index.ts';
import { libsqlDatabase } from './libsql-database.ts';
import { openForTest, temporaryFolders } from './temporary-folder.test-suite.ts';

const newFolder = temporaryFolders();
const fileIn = (folder: string): string => join(folder, 'ledger.db');

/** All that the lists of a store hold, and each document as far as it is found. */
const contentsOf = async (store: Store) => {
  const documents = await store.documents();
  const digests: unknown[] = [];
  for await (const digest of store.digests()) digests.push(digest);
  return {
    lists: [documents, await store.claims(), digests, await store.actors(), await store.decisions()],
    texts: await Promise.all(documents.map(({ id }) => store.document(id))),
    originals: await Promise.all(documents.map(({ id }) => store.documentBytes(id))),
  };
};

let whole = '';
let contents: Awaited<ReturnType<typeof contentsOf>>;

beforeAll(async () => {
  const folder = newFolder();
  const store = await openForTest(folder);
  await store.addReading(sampleReadingOf(40));
  await store.addReading(sampleReading({ text: 'The Reds met the Blues — as قيل.' }));
  await store.addReading(sampleReading({ text: 'The Reds met the Blues — as قيل.', reader: 'english-2' }));
  await store.addDecision(sampleDecision('d1'));
  await store.addDecision(sampleDecision('d2'));
  contents = await contentsOf(store);
  await store.close();
  whole = fileIn(folder);
});

const damagedCopy = (damage: (file: string) => void): string => {
  const folder = newFolder();
  copyFileSync(whole, fileIn(folder));
  damage(fileIn(folder));
  return folder;
};

const otherDatabase = (file: string): void => {
  rmSync(file);
  const database = libsqlDatabase(file, (error) => error);
  database.prepare('create table notes (words text)').run([]);
  database.close();
};

describe('a damaged ledger', () => {
  it.each<[string, (file: string) => void, RegExp]>([
    ['cut in half', (file) => truncateSync(file, readFileSync(file).length / 2), /it was cut short/],
    ['cut by one byte', (file) => truncateSync(file, readFileSync(file).length - 1), /it was cut short/],
    ['emptied', (file) => truncateSync(file, 0), /it has 0 bytes/],
    ['cut within its header', (file) => truncateSync(file, 50), /it has 50 bytes/],
    [
      'overwritten by a text',
      (file) => writeFileSync(file, 'a text '.repeat(100)),
      /does not begin as an SQLite database/,
    ],
    ['another database', otherDatabase, /not a database of Entente/],
  ])('%s is named at opening, and left as it is', async (_, damage, fault) => {
    const folder = damagedCopy(damage);
    const before = readFileSync(fileIn(folder));
    for (const mode of ['write', 'read', 'write'] as const)
      await expect(openForTest(folder, mode)).rejects.toMatchObject({
        code: 'project-damaged',
        message: expect.stringMatching(fault),
        hint: expect.stringMatching(/Nothing was changed.*Restore/),
      });
    expect(readFileSync(fileIn(folder))).toEqual(before);
  });

  it('is checked throughout after a writer ended uncleanly, and left as it is', async () => {
    const folder = damagedCopy((file) => {
      const bytes = readFileSync(file);
      bytes.fill(0xff, bytes.length - 4_096);
      writeFileSync(file, bytes);
    });
    const before = readFileSync(fileIn(folder));
    writeFileSync(
      join(folder, 'ledger.lock'),
      JSON.stringify({ what: 'x', pid: 2 ** 22 + 1, host: hostname(), since: '', start: null, token: 't' }),
    );
    await expect(openForTest(folder)).rejects.toMatchObject({ code: 'project-damaged' });
    expect(readFileSync(fileIn(folder))).toEqual(before);
  });

  it('with one bit flipped says so or answers what was stored, and never anything else', async () => {
    const bytes = readFileSync(whole);
    const folder = newFolder();
    const lookInto = async () => {
      const store = await openForTest(folder, 'read');
      try {
        return await contentsOf(store);
      } finally {
        await store.close();
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= 1 << bit;
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        writeFileSync(fileIn(folder), flipped);
        const found = await lookInto().catch((error: unknown) => error);
        if (found instanceof Error) {
          expect(['project-damaged', 'project-version']).toContain((found as EntenteError).code);
          return;
        }
        const { lists, texts, originals } = found as typeof contents;
        expect(lists).toEqual(contents.lists);
        // A flipped bit in the name by which a document is found can hide it; then it is null, as one that is unknown.
        for (const [index, text] of texts.entries())
          expect([contents.texts[index], null]).toContainEqual(text);
        for (const [index, original] of originals.entries())
          expect([contents.originals[index], null]).toContainEqual(original);
      }),
      { numRuns: 200, seed: 20_261 },
    );
  });
});
