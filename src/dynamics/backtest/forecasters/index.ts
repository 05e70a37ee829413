import type { Forecaster } from '../forecaster.contract.ts';
import { actorLogit, actorLogitByEvidence, lagLogit, thirdPartyLogit } from './dyad-logits.ts';
import { persistence } from './persistence.ts';
import { climatology, lagContactBalance, lagTable } from './table-forecaster.ts';

/** What every forecast is scored beside, the weakest first; the last is the bar. */
export const REFERENCES: readonly Forecaster[] = [
  persistence,
  climatology,
  lagTable,
  lagLogit,
  lagContactBalance,
];

/** At most three variants; the first was declared before any was scored. */
export const CONTENDERS: readonly Forecaster[] = [actorLogit, thirdPartyLogit, actorLogitByEvidence];

export { COVARIATES, dyadCovariates } from './dyad-covariates.ts';
export { actorLogit, actorLogitByEvidence, lagLogit, thirdPartyLogit } from './dyad-logits.ts';
export { fitMultinomialLogit, type LogitFit, type LogitProblem } from './fit-multinomial-logit.ts';
export { type LogitPriors, logitForecaster, logitProblem } from './logit-forecaster.ts';
export { persistence } from './persistence.ts';
export { climatology, lagContactBalance, lagTable } from './table-forecaster.ts';
