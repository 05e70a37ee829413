export { BASES, type Basis, type Figure, type Grounds, type Rest } from './based.ts';
export {
  type ComparedOutcome,
  compareRuns,
  type PairedDifference,
  pairedDifference,
} from './compare-runs.ts';
export { drawRun, isDrawn } from './draw-run.ts';
export { type Explanation, explainRuns, type Influence } from './explain-runs.ts';
export { type Fan, fanOf } from './fan.ts';
export type { ScenarioParameter } from './model-parameters.ts';
export type { Outcome, OutcomeUnit } from './outcomes.ts';
export { FIGURES, readScenario, type Scenario } from './read-scenario.ts';
export {
  hypothesesFileOf,
  likeFileOf,
  modelFileOf,
  readScenarioFile,
} from './read-scenario-file.ts';
export { batchRunner, type RunBatch } from './run-batch.ts';
export { columnOf, consecutiveBatches, type RunTable, runTable } from './run-table.ts';
export { PRESSURE_TYPES, type ScenarioFile, scenarioFile } from './scenario-file.ts';
export type { ScenarioTexts, StartBeliefs, StartPair } from './scenario-texts.ts';
export { type ScreenedParameter, type ScreeningPlan, screenScenario } from './screen-scenario.ts';
export { RUNS_A_BATCH, simulate } from './simulate.ts';
export { type LedgerView, startBeliefs } from './start-beliefs.ts';
export { type Ensemble, type Spread, summariseRuns } from './summarise-runs.ts';
export { type Part, partsOf, type Variant } from './variant.ts';
export { CHANGES_WANTED, whatItIsWorth } from './what-it-is-worth.ts';
export { type WrittenPressure, writePressures } from './write-pressures.ts';
