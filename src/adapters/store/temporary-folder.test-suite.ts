import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Store } from '../../ledger/index.ts';
import { openSqliteStore, type SqliteStoreOptions } from './index.ts';

/** Gives folders that are gone when the tests of the file are over. */
export const temporaryFolders = (): (() => string) => {
  const root = mkdtempSync(join(tmpdir(), 'entente-store-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => mkdtempSync(join(root, 'project-'));
};

export const openForTest = (folder: string, mode: SqliteStoreOptions['mode'] = 'write'): Promise<Store> =>
  openSqliteStore(folder, { mode, owner: 'a test', now: () => new Date() });
