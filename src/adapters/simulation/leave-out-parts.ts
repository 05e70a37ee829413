import {
  batchRunner,
  compareRuns,
  type PairedDifference,
  type Part,
  partsOf,
  type RunBatch,
  readScenario,
  runTable,
  type ScenarioTexts,
} from '../../dynamics/index.ts';
import type { SimulationPool } from './simulation-pool.ts';
import type { Steps } from './steps.ts';

/** What a part of a scenario adds to each outcome at the end: runs with it less the same runs without it. */
export interface PartEffect extends Part {
  readonly effects: readonly (PairedDifference & { readonly outcome: string })[];
}

/** Leaves out one part after the other, each time on the same random numbers. */
export const leaveOutParts = async (
  pool: SimulationPool,
  texts: ScenarioTexts,
  seed: number,
  runs: number,
  { show, shouldStop }: Steps = {},
): Promise<readonly PartEffect[]> => {
  const scenario = readScenario(texts);
  const parts = partsOf(scenario);
  const found: (RunBatch | undefined)[] = [];
  let done = 0;
  await pool.run(
    [{ from: 0, runs }, ...parts.map(({ id }) => ({ from: 0, runs, variant: { without: id } }))],
    (batch, order) => {
      found[order] = batch;
      show?.({ done: ++done * runs, of: (parts.length + 1) * runs, what: 'leaving out' });
    },
    shouldStop,
  );
  const [whole, ...without] = found;
  if (!whole) return [];
  const runner = batchRunner(scenario, seed);
  const withAll = runTable(runner, [whole]);
  return parts.flatMap((part, k) => {
    const batch = without[k];
    if (!batch) return [];
    const compared = compareRuns(withAll, runTable(runner, [batch]));
    return [{ ...part, effects: compared.map(({ id, at }) => ({ outcome: id, ...at.at(-1)! })) }];
  });
};
