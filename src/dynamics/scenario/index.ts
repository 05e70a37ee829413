export { modelFileOf, readScenario, type Scenario, type ScenarioTexts } from './read-scenario.ts';
export { batchRunner, type RunBatch } from './run-batch.ts';
export { RUNS_A_BATCH, simulate } from './simulate.ts';
export { type Ensemble, type Spread, summariseRuns } from './summarise-runs.ts';
