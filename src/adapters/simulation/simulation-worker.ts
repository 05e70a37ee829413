import { parentPort, workerData } from 'node:worker_threads';
import { batchRunner, readScenario, type ScenarioTexts } from '../../dynamics/index.ts';
import { EntenteError } from '../../records/index.ts';
import type { RunOrder, WorkerAnswer } from './simulation-pool.ts';

const { texts, seed } = workerData as { readonly texts: ScenarioTexts; readonly seed: number };
const scenario = readScenario(texts);
let ready = { key: '', runner: batchRunner(scenario, seed) };

parentPort!.on('message', ({ from, runs, variant }: RunOrder) => {
  const answer = (message: WorkerAnswer): void => parentPort!.postMessage(message);
  try {
    const key = variant ? JSON.stringify(variant) : '';
    if (key !== ready.key) ready = { key, runner: batchRunner(scenario, seed, variant) };
    answer({ batch: ready.runner.runBatch(from, runs) });
  } catch (error) {
    // Errors lose their class on the way: what they say is sent.
    answer({
      failure:
        error instanceof EntenteError
          ? { code: error.code, message: error.message, hint: error.hint }
          : { message: String(error) },
    });
  }
});
