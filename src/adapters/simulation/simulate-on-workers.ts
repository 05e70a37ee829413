import {
  batchRunner,
  consecutiveBatches,
  type Ensemble,
  RUNS_A_BATCH,
  type RunBatch,
  type RunTable,
  readScenario,
  runTable,
  type ScenarioTexts,
  summariseRuns,
} from '../../dynamics/index.ts';
import { openSimulationPool, runOrders } from './simulation-pool.ts';
import type { Steps } from './steps.ts';

export interface SimulateOptions extends Steps {
  readonly runs: number;
  readonly seed: number;
  readonly workers: number;
}

/**
 * Runs a scenario on workers. Each takes the next batch as it is done with its last; a run's number settles its random
 * numbers, so that neither the number of workers nor their order shows in the result.
 */
export const simulateOnWorkers = async (
  texts: ScenarioTexts,
  { runs, seed, workers, show, shouldStop }: SimulateOptions,
): Promise<{ readonly ensemble: Ensemble; readonly table: RunTable }> => {
  const scenario = readScenario(texts);
  const runner = batchRunner(scenario, seed);
  const orders = runOrders(0, runs, RUNS_A_BATCH);
  const pool = openSimulationPool(texts, seed, Math.max(1, Math.min(workers, orders.length)));
  const found: RunBatch[] = [];
  let done = 0;
  try {
    await pool.run(
      orders,
      (batch) => {
        found.push(batch);
        done += batch.runs;
        show?.({ done, of: runs, what: '' });
      },
      shouldStop,
    );
  } finally {
    await pool.close();
  }
  // Ended early, batches may be missing between others: only those before the first gap belong to one sequence.
  const batches = consecutiveBatches(found);
  return { ensemble: summariseRuns(scenario, seed, runner, batches), table: runTable(runner, batches) };
};
