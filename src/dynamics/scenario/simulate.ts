import type { FitProgress } from '../fit/moment-fit.ts';
import type { Scenario } from './read-scenario.ts';
import { batchRunner, type RunBatch } from './run-batch.ts';
import { type Ensemble, summariseRuns } from './summarise-runs.ts';

/** Runs that are done between two looks at whether to go on. */
export const RUNS_A_BATCH = 20;

/**
 * Runs a scenario many times, on this thread. The same seed gives the same to the bit, here and on any number of
 * workers. A generator: `next(true)` ends it with the runs that are done.
 */
export function* simulate(
  scenario: Scenario,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Generator<FitProgress, Ensemble, boolean | undefined> {
  const runner = batchRunner(scenario, seed);
  const batches: RunBatch[] = [];
  for (let from = 0; from < runs; from += RUNS_A_BATCH) {
    batches.push(runner.runBatch(from, Math.min(RUNS_A_BATCH, runs - from)));
    if ((yield { what: 'runs', done: Math.min(runs, from + RUNS_A_BATCH), of: runs }) === true) break;
  }
  return summariseRuns(scenario, seed, runner, batches);
}
