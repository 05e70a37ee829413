export { leaveOutParts, type PartEffect } from './leave-out-parts.ts';
export { readScenarioTexts, withStartBeliefs } from './read-scenario-texts.ts';
export { type RunRecord, readRunRecord, recordOf, textsOf, writeRunRecord } from './run-records.ts';
export { addSampleScenarios, openScenarioFolder, type ScenarioFolder } from './scenario-folder.ts';
export { RUNS_A_POINT, type Screening, screenParameters, TRAJECTORIES } from './screen-parameters.ts';
export { type SimulateOptions, simulateOnWorkers } from './simulate-on-workers.ts';
export { openSimulationPool, type RunOrder, runOrders, type SimulationPool } from './simulation-pool.ts';
export type { Steps } from './steps.ts';
