import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RunBatch, ScenarioTexts, Variant } from '../../dynamics/index.ts';
import { EntenteError, type ErrorCode } from '../../records/index.ts';

/** Consecutive runs that a worker is to do. */
export interface RunOrder {
  readonly from: number;
  readonly runs: number;
  readonly variant?: Variant;
}

export interface WorkerAnswer {
  readonly batch?: RunBatch;
  readonly failure?: {
    readonly code?: ErrorCode | undefined;
    readonly message: string;
    readonly hint?: string | undefined;
  };
}

/** Workers that run one scenario with one seed. */
export interface SimulationPool {
  /**
   * Does the orders, each by whoever is free, and hands over each batch as it comes, with the place of its order. Asked
   * between batches: `shouldStop` true leaves the rest undone.
   */
  readonly run: (
    orders: readonly RunOrder[],
    take: (batch: RunBatch, order: number) => void,
    shouldStop?: () => boolean,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The worker's file: beside this one in the sources, beside the bundle or above its chunks in the build. */
const workerFile = (): URL => {
  const found = ['./simulation-worker.js', '../simulation-worker.js']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
  if (found) return found;
  throw new EntenteError('not-built', 'simulate: the worker is not built', { hint: 'Run: npm run build.' });
};

const failureOf = ({ code, message, hint }: NonNullable<WorkerAnswer['failure']>): EntenteError =>
  new EntenteError(code ?? 'bad-parameters', message, hint === undefined ? {} : { hint });

/** Starts workers, which stay until closed: a second round of runs need not wait for them. */
export const openSimulationPool = (texts: ScenarioTexts, seed: number, count: number): SimulationPool => {
  const file = workerFile();
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: { texts, seed } }));
  return {
    run: async (orders, take, shouldStop) => {
      let next = 0;
      await Promise.all(
        workers.slice(0, orders.length).map(
          (worker) =>
            new Promise<void>((resolve, reject) => {
              let at = -1;
              const end = (settle: () => void): void => {
                worker.off('message', answered);
                worker.off('error', failed);
                settle();
              };
              const failed = (error: Error): void => end(() => reject(error));
              const order = (): void => {
                if (next >= orders.length || shouldStop?.()) {
                  end(resolve);
                  return;
                }
                at = next++;
                worker.postMessage(orders[at]);
              };
              const answered = ({ batch, failure }: WorkerAnswer): void => {
                if (failure) {
                  end(() => reject(failureOf(failure)));
                  return;
                }
                take(batch!, at);
                order();
              };
              worker.on('message', answered);
              worker.on('error', failed);
              order();
            }),
        ),
      );
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};

/** Runs `from` .. `to` - 1 in batches of at most `size`. */
export const runOrders = (from: number, to: number, size: number, variant?: Variant): readonly RunOrder[] =>
  Array.from({ length: Math.ceil((to - from) / size) }, (_, k) => ({
    from: from + k * size,
    runs: Math.min(size, to - from - k * size),
    ...(variant ? { variant } : {}),
  }));
