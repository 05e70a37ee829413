import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleActor, sampleReading } from '../../ledger/sample-records.test-suite.ts';
import { libsqlDatabase } from './libsql-database.ts';
import { openForTest, temporaryFolders } from './temporary-folder.test-suite.ts';

const newFolder = temporaryFolders();

describe('the folder of a project', () => {
  it('is made with its parents', async () => {
    const folder = join(newFolder(), 'a/b c/项目?x=1#y%20');
    const store = await openForTest(folder);
    await store.addReading(sampleReading());
    await store.close();
    expect(readdirSync(folder)).toContain('ledger.db');
    const reader = await openForTest(folder, 'read');
    expect(await reader.documents()).toHaveLength(1);
    await reader.close();
  });

  it.each(['read', 'write'] as const)('that is a file is refused: %s', async (mode) => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, 'words');
    await expect(openForTest(file, mode)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(`${file} is not a folder`),
    });
  });

  it('under a file is refused', async () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, 'words');
    await expect(openForTest(join(file, 'project'))).rejects.toMatchObject({ code: 'bad-input' });
  });

  it.each([
    ['does not exist', () => join(newFolder(), 'none')],
    ['is empty', newFolder],
  ])('that %s has nothing to read', async (_, folderOf) => {
    const folder = folderOf();
    await expect(openForTest(folder, 'read')).rejects.toMatchObject({
      code: 'not-found',
      message: `nothing has been stored in ${folder} yet`,
      hint: expect.stringContaining('entente read'),
    });
    expect(existsSync(join(folder, 'ledger.db'))).toBe(false);
  });
});

describe('a folder that is only readable', () => {
  /** `nobody`: root may write everywhere, whatever the mode of a folder. */
  const NOBODY = 65_534;
  const isRoot = process.geteuid?.() === 0;
  const locked: string[] = [];

  const withoutRights = (folder: string): void => {
    chmodSync(folder, 0o555);
    locked.push(folder);
    if (isRoot) process.seteuid?.(NOBODY);
  };
  afterEach(() => {
    if (isRoot) process.seteuid?.(0);
    for (const folder of locked.splice(0)) chmodSync(folder, 0o755);
  });

  const openToAll = (): string => {
    const folder = newFolder();
    chmodSync(join(folder, '..'), 0o755);
    return folder;
  };

  // Windows has no such modes of folders.
  it.skipIf(process.platform === 'win32')('is named to a writer, and can be read', async () => {
    const folder = openToAll();
    const store = await openForTest(folder);
    const record = sampleReading();
    await store.addReading(record);
    await store.close();
    withoutRights(folder);
    await expect(openForTest(folder)).rejects.toMatchObject({
      code: 'project-read-only',
      hint: expect.stringContaining('write permission'),
    });
    await expect(openForTest(join(folder, 'below'))).rejects.toMatchObject({ code: 'project-read-only' });
    const reader = await openForTest(folder, 'read');
    expect(await reader.claims()).toEqual(record.claims);
    await reader.close();
  });
});

describe('a reader', () => {
  it('sees what a writer adds beside it, and cannot write', async () => {
    const folder = newFolder();
    const writer = await openForTest(folder);
    const reader = await openForTest(folder, 'read');
    expect(await reader.revision()).toBe(0);
    await writer.addReading(sampleReading());
    expect(await reader.revision()).toBe(1);
    expect(await reader.claims()).toHaveLength(1);
    await expect(reader.addActors([sampleActor('greens')])).rejects.toMatchObject({
      code: 'project-read-only',
    });
    expect(await writer.actors()).toHaveLength(2);
    await writer.close();
    expect(await reader.claims()).toHaveLength(1);
    await reader.close();
  });
});

describe('the schema of a ledger', () => {
  const projectOfVersion = async (version: number): Promise<string> => {
    const folder = newFolder();
    await (await openForTest(folder)).close();
    const database = libsqlDatabase(join(folder, 'ledger.db'), (error) => error);
    database.prepare("update meta set value = ? where key = 'schema'").run([version]);
    database.close();
    return folder;
  };

  it.each(['read', 'write'] as const)('that is newer is refused: %s', async (mode) => {
    const folder = await projectOfVersion(99);
    await expect(openForTest(folder, mode)).rejects.toMatchObject({
      code: 'project-version',
      message: expect.stringMatching(/has schema version 99, and this Entente knows versions up to \d/),
      hint: expect.stringContaining('Update Entente'),
    });
    expect(existsSync(join(folder, 'ledger.lock'))).toBe(false);
  });

  it('that is older is not brought up by a reader', async () => {
    await expect(openForTest(await projectOfVersion(0), 'read')).rejects.toMatchObject({
      code: 'project-version',
    });
  });
});

describe('a ledger', () => {
  it('is written with a write-ahead log from the beginning', async () => {
    const folder = newFolder();
    const store = await openForTest(folder);
    await store.addReading(sampleReading());
    expect(readdirSync(folder).toSorted()).toEqual([
      'ledger.db',
      'ledger.db-shm',
      'ledger.db-wal',
      'ledger.lock',
    ]);
    await store.close();
    const database = libsqlDatabase(join(folder, 'ledger.db'), (error) => error);
    expect(database.prepare('pragma journal_mode').all([])).toEqual([{ journal_mode: 'wal' }]);
    expect(database.prepare('pragma integrity_check').all([])).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  });
});
