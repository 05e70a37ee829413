import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { describeStore } from '../../ledger/store.contract.test-suite.ts';
import { openSqliteStore } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describeStore('the SQLite store', async () => {
  const folder = mkdtempSync(join(root, 'project-'));
  const open = () => openSqliteStore(folder, { mode: 'write', owner: 'a test', now: () => new Date() });
  return {
    store: await open(),
    reopen: async (store) => {
      await store.close();
      return await open();
    },
  };
});
