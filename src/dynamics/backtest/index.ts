export { type Dyads, dyadAt, dyadsOf } from './dyads.ts';
export type { Forecaster } from './forecaster.contract.ts';
export * from './forecasters/index.ts';
export {
  hadContact,
  historyUpTo,
  type ObservedWindow,
  type PanelHistory,
  type PanelSource,
  trainingOrigins,
} from './panel-history.ts';
export {
  type Backtest,
  type BacktestPlan,
  type BacktestRound,
  runBacktest,
  type SealedForecast,
} from './run-backtest.ts';
export {
  type Calibration,
  calibrate,
  type ForecasterScores,
  type ScoreName,
  type SkillBeside,
  SUBSETS,
  type Subset,
  type SubsetScores,
  scoreBacktest,
} from './score-backtest.ts';
export { CLASSES, TIE_RULES, type TieClass, type TieRule, tieClass } from './tie-class.ts';
