import {
  batchRunner,
  columnOf,
  readScenario,
  runTable,
  type ScenarioTexts,
  type ScreenedParameter,
  screenScenario,
} from '../../dynamics/index.ts';
import { EntenteError } from '../../records/index.ts';
import type { SimulationPool } from './simulation-pool.ts';
import type { Steps } from './steps.ts';

/** Walks through the parameters; fewer than MODEL.md's 30, for a room that waits: `--trajectories` has more. */
export const TRAJECTORIES = 10;
/** Runs a point, the same numbers at each. */
export const RUNS_A_POINT = 4;

export interface Screening {
  readonly outcome: string;
  readonly parameters: readonly ScreenedParameter[];
}

/** Morris' elementary effects of every parameter that runs draw, on every outcome's mean at the end. */
export const screenParameters = async (
  pool: SimulationPool,
  texts: ScenarioTexts,
  seed: number,
  trajectories: number,
  { show, shouldStop }: Steps = {},
): Promise<readonly Screening[]> => {
  const scenario = readScenario(texts);
  const runner = batchRunner(scenario, seed);
  const plan = screenScenario(scenario, seed, trajectories);
  const means = plan.points.map((): readonly number[] | undefined => undefined);
  let done = 0;
  await pool.run(
    plan.points.map((quantiles) => ({ from: 0, runs: RUNS_A_POINT, variant: { quantiles } })),
    (batch, order) => {
      const table = runTable(runner, [batch]);
      means[order] = runner.outcomes.map((_, o) => {
        const column = columnOf(table, table.times.length - 1, o);
        return column.reduce((sum, value) => sum + value, 0) / column.length;
      });
      show?.({ done: ++done * RUNS_A_POINT, of: plan.points.length * RUNS_A_POINT, what: 'sensitivity' });
    },
    shouldStop,
  );
  if (done < plan.points.length)
    throw new EntenteError('stopped', 'simulate: the screening was ended before all its points were run');
  return runner.outcomes.map(({ id }, o) => ({
    outcome: id,
    parameters: plan.assess(means.map((all) => all![o]!)),
  }));
};
