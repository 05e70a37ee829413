import type { Forecaster } from '../forecaster.contract.ts';
import { chosen } from './choose-forecaster.ts';
import { actorLogit, lagLogit, thirdPartyLogit } from './dyad-logits.ts';
import { persistence } from './persistence.ts';
import { pool } from './pool-forecasters.ts';
import { climatology, lagContactBalance, lagTable } from './table-forecaster.ts';

/** What every forecast is scored beside, the weakest first; the last is the bar. */
export const REFERENCES: readonly Forecaster[] = [
  persistence,
  climatology,
  lagTable,
  lagLogit,
  lagContactBalance,
];

/** What is pooled, by itself. */
export const PARTS: readonly Forecaster[] = [actorLogit, thirdPartyLogit];

/** At most three variants, the `simulator` with them; the first is the one that is declared. */
export const CONTENDERS: readonly Forecaster[] = [pool, chosen];

export { chooseForecaster, chosen } from './choose-forecaster.ts';
export { COVARIATES, dyadCovariates } from './dyad-covariates.ts';
export { actorLogit, lagLogit, thirdPartyLogit } from './dyad-logits.ts';
export { fitMultinomialLogit, type LogitFit, type LogitProblem } from './fit-multinomial-logit.ts';
export { type LogitPriors, logitForecaster, logitProblem } from './logit-forecaster.ts';
export { persistence } from './persistence.ts';
export { pool, poolForecasters } from './pool-forecasters.ts';
export { simulator } from './simulator.ts';
export { climatology, lagContactBalance, lagTable } from './table-forecaster.ts';
