export { type RunRecord, readRunRecord, recordOf, textsOf, writeRunRecord } from './run-records.ts';
export { type SimulateOptions, simulateOnWorkers } from './simulate-on-workers.ts';
