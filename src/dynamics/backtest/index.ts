export type { Forecaster, Tell } from './forecaster.contract.ts';
export * from './forecasters/index.ts';
export {
  hadContact,
  historyUpTo,
  type PanelHistory,
  trainingOrigins,
} from './panel-history.ts';
export {
  type Backtest,
  type BacktestPlan,
  type BacktestProgress,
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
