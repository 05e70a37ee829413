import { describeStore } from '../../ledger/store.contract.test-suite.ts';
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
