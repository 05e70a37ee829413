export { type DirectedModel, directedProcess, directedStreams } from './engine/directed/index.ts';
export { fitByMoments } from './fit/fit-by-moments.ts';
export { fitDirectedPanel } from './fit/fit-directed-panel.ts';
export type { FitProgress, MomentFit, ParameterEstimate } from './fit/moment-fit.ts';
export * from './backtest/index.ts';
export * from './scores/index.ts';
