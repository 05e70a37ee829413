import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  batchRunner,
  type Ensemble,
  RUNS_A_BATCH,
  type RunBatch,
  readScenario,
  type ScenarioTexts,
  summariseRuns,
} from '../../dynamics/index.ts';
import { EntenteError, type ErrorCode } from '../../records/index.ts';

interface Answer {
  readonly batch?: RunBatch;
  readonly failure?: { readonly code?: ErrorCode; readonly message: string; readonly hint?: string };
}

/** The worker's file: beside this one in the sources, beside the bundle or above its chunks in the build. */
const workerFile = (): URL => {
  const found = ['./simulation-worker.js', '../simulation-worker.js']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
  if (found) return found;
  throw new EntenteError('not-built', 'simulate: the worker is not built', { hint: 'Run: npm run build.' });
};

export interface SimulateOptions {
  readonly runs: number;
  readonly seed: number;
  readonly workers: number;
  readonly show?: (state: { readonly done: number; readonly of: number; readonly what: string }) => void;
  /** Asked between batches: true ends with the runs that are done. */
  readonly shouldStop?: () => boolean;
}

/**
 * Runs a scenario on workers. Each takes the next batch as it is done with its last; a run's number settles its random
 * numbers, so that neither the number of workers nor their order shows in the result.
 */
export const simulateOnWorkers = async (
  texts: ScenarioTexts,
  options: SimulateOptions,
): Promise<Ensemble> => {
  const { runs, seed, show, shouldStop } = options;
  const scenario = readScenario(texts);
  const { kinds } = batchRunner(scenario, seed);
  const batches: RunBatch[] = [];
  let next = 0;
  let done = 0;
  const file = workerFile();
  const count = Math.max(1, Math.min(options.workers, Math.ceil(runs / RUNS_A_BATCH)));
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: { texts, seed } }));
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            const order = (): void => {
              if (next >= runs || shouldStop?.()) {
                resolve();
                return;
              }
              const size = Math.min(RUNS_A_BATCH, runs - next);
              worker.postMessage({ from: next, runs: size });
              next += size;
            };
            worker.on('message', ({ batch, failure }: Answer) => {
              if (failure) {
                reject(
                  new EntenteError(
                    failure.code ?? 'bad-parameters',
                    failure.message,
                    failure.hint ? { hint: failure.hint } : {},
                  ),
                );
                return;
              }
              batches.push(batch!);
              done += batch!.runs;
              show?.({ done, of: runs, what: '' });
              order();
            });
            worker.on('error', reject);
            order();
          }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  // Ended early, batches may be missing between others: only those before the first gap belong to one sequence.
  const inOrder = batches.toSorted((a, b) => a.from - b.from);
  const whole = inOrder.filter(
    (batch, k) => batch.from === (k === 0 ? 0 : inOrder[k - 1]!.from + inOrder[k - 1]!.runs),
  );
  return summariseRuns(scenario, seed, kinds, whole);
};
