import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { openReadingWorker } from '../../src/adapters/reading/index.ts';
import { openScenarioFolder } from '../../src/adapters/simulation/index.ts';
import { openStore } from '../../src/adapters/store/index.ts';
import { starterCatalogue } from '../../src/claims/index.ts';
import { actorsToRead } from '../../src/ledger/index.ts';
import { type Decision, type DecisionAct, EntenteError } from '../../src/records/index.ts';
import { createApp } from './create-app.ts';
import { createEventHub } from './event-hub.ts';
import { createReadingQueue } from './reading-queue.ts';
import { createSimulations } from './simulations.ts';
import { createSnapshots } from './snapshot.ts';

export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4180`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** Whose decisions these are, until people sign in. */
  readonly who: string;
  /** Folder of the built workbench. */
  readonly webFolder: string;
}

const listening = (fetch: (request: Request) => Response | Promise<Response>, host: string, port: number) =>
  new Promise<{ server: ReturnType<typeof serve>; port: number }>((found, failed) => {
    const server = serve({ fetch, hostname: host, port }, (info) => found({ server, port: info.port }));
    server.once('error', (cause: NodeJS.ErrnoException) =>
      failed(
        new EntenteError('address-in-use', `serve: cannot listen on ${host}:${port} (${cause.code})`, {
          hint: 'Give another port: --port 4181, or --port 0 for a free one.',
          cause,
        }),
      ),
    );
  });

/** Opens the project, holds its lock, and serves the workbench and the API until closed. */
export const startServer = async ({
  folder,
  host,
  port,
  who,
  webFolder,
}: ServerOptions): Promise<RunningServer> => {
  const now = (): Date => new Date();
  const store = await openStore({
    folder,
    databaseUrl: process.env.DATABASE_URL,
    mode: 'write',
    owner: 'entente serve',
    now,
  });
  const events = createEventHub();
  const tellChanged = (): void => {
    void store.revision().then((revision) => events.tell({ event: 'changed', data: { revision } }));
  };
  const worker = openReadingWorker();
  const queue = createReadingQueue({
    store,
    reader: worker.reader,
    normalise: worker.normalise,
    interrupt: worker.close,
    catalogue: () => actorsToRead(store, starterCatalogue),
    now,
    newId: randomUUID,
    onJob: (job) => events.tell({ event: 'job', data: job }),
    onChanged: tellChanged,
  });
  const decide = async (act: DecisionAct, why: string): Promise<Decision> => {
    const decision: Decision = { ...act, id: randomUUID(), who, when: now().toISOString(), why };
    await store.addDecision(decision);
    tellChanged();
    return decision;
  };
  const simulations = createSimulations({
    project: folder,
    workers: availableParallelism(),
    now,
    tell: (state) => events.tell({ event: 'simulation', data: state }),
  });
  const app = createApp(
    {
      name: basename(resolve(folder)),
      store,
      snapshot: createSnapshots(store),
      queue,
      events,
      scenarios: openScenarioFolder(folder),
      simulations,
      decide,
    },
    { host, webFolder, onFailure: (error) => console.error(error) },
  );
  try {
    const { server, port: bound } = await listening(app.fetch, host, port);
    return {
      address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
      close: async () => {
        await Promise.all([queue.close(), simulations.close()]);
        if ('closeAllConnections' in server) server.closeAllConnections();
        await new Promise<void>((done) => server.close(() => done()));
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
};
