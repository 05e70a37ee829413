import { openEnglishReader } from '../../../src/adapters/reading/index.ts';
import { openScenarioFolder } from '../../../src/adapters/simulation/index.ts';
import { openForTest, temporaryFolders } from '../../../src/adapters/store/temporary-folder.test-suite.ts';
import type { Store } from '../../../src/ledger/index.ts';
import { sampleReading } from '../../../src/ledger/sample-records.test-suite.ts';
import type { Decision, DecisionAct } from '../../../src/records/index.ts';
import { createApp } from '../create-app.ts';
import { createEventHub } from '../event-hub.ts';
import { createReadingQueue } from '../reading-queue.ts';
import { createSimulations } from '../simulations.ts';
import { createSnapshots } from '../snapshot.ts';

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server answers
  readonly body: any;
}

export interface AppForTests {
  readonly store: Store;
  /** GET, or POST where there is a body; the path after `/api/`. */
  readonly ask: (path: string, body?: object) => Promise<Answer>;
}

/** The reading that the app for tests begins with. */
export const READING = sampleReading({ published: '2010' });

const newFolder = temporaryFolders();

/** The server over a project of its own that holds one reading. */
export const openAppForTests = async (): Promise<AppForTests> => {
  const store = await openForTest(newFolder());
  await store.addReading(READING);
  let count = 0;
  const now = (): Date => new Date('2026-06-01T00:00:00Z');
  const queue = createReadingQueue({
    store,
    reader: openEnglishReader(),
    catalogue: async () => [],
    now,
    newId: () => 'job',
    onJob: () => {},
    onChanged: () => {},
  });
  const decide = async (act: DecisionAct, why: string): Promise<Decision> => {
    count++;
    const decision: Decision = { ...act, id: `d${count}`, who: 'tester', when: now().toISOString(), why };
    await store.addDecision(decision);
    return decision;
  };
  const app = createApp(
    {
      name: 'test',
      store,
      snapshot: createSnapshots(store),
      queue,
      events: createEventHub(),
      scenarios: openScenarioFolder(newFolder()),
      simulations: createSimulations({ project: newFolder(), workers: 1, now, tell: () => {} }),
      decide,
    },
    { host: '127.0.0.1', webFolder: newFolder(), onFailure: (error) => console.error(error) },
  );
  return {
    store,
    ask: async (path, body) => {
      const response = await app.request(`http://127.0.0.1/api/${path}`, {
        headers: { host: '127.0.0.1', 'content-type': 'application/json', origin: 'http://127.0.0.1' },
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      });
      return { status: response.status, body: await response.json() };
    },
  };
};
