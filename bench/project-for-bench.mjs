import { openSqliteStore } from '../dist/src/adapters/store/index.js';
import { groupsOf, readingsForBench } from './ledger-for-bench.mjs';

/** Fills a folder with a project of so many actors and pairs, three claims a pair. */
export const fillProject = async (folder, actors, pairs) => {
  const store = await openSqliteStore(folder, { mode: 'write', owner: 'bench', now: () => new Date() });
  try {
    for (const record of readingsForBench(3 * pairs, pairs, 1, groupsOf(actors, pairs)))
      await store.addReading(record);
  } finally {
    await store.close();
  }
};
