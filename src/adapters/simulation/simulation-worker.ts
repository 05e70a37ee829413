import { parentPort, workerData } from 'node:worker_threads';
import { batchRunner, readScenario, type ScenarioTexts } from '../../dynamics/index.ts';
import { EntenteError } from '../../records/index.ts';

/** What the pool sends: a batch to run. */
interface Order {
  readonly from: number;
  readonly runs: number;
}

const { texts, seed } = workerData as { readonly texts: ScenarioTexts; readonly seed: number };
const { runBatch } = batchRunner(readScenario(texts), seed);
parentPort!.on('message', ({ from, runs }: Order) => {
  try {
    parentPort!.postMessage({ batch: runBatch(from, runs) });
  } catch (error) {
    // Errors lose their class on the way: what they say is sent.
    const { code, message, hint } =
      error instanceof EntenteError ? error : { code: undefined, message: String(error), hint: undefined };
    parentPort!.postMessage({ failure: { code, message, hint } });
  }
});
