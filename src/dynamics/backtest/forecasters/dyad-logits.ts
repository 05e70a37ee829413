import { COVARIATES, type Covariate } from './dyad-covariates.ts';
import { logitForecaster } from './logit-forecaster.ts';

const OF_THE_DYAD: readonly Covariate[] = ['allied', 'hostile', 'alliedBefore', 'hostileBefore', 'contact'];

/** Chosen on windows 1 to 3 of the Syrian panel alone; see docs/methods/backtest.md. */
const PRIORS = { presentSd: 1, otherSd: 0.15, actorSd: 0.7 };

/** The reference that knows a dyad's own past and nothing else. */
export const lagLogit = logitForecaster(
  'lag-logit',
  "dyadic multinomial logit on the dyad's own past",
  OF_THE_DYAD,
  { ...PRIORS, actorSd: 0 },
);

/** With third parties. */
export const thirdPartyLogit = logitForecaster(
  'third-party-logit',
  'lag-logit, and friends of friends, common enemies, enemies of friends',
  COVARIATES,
  { ...PRIORS, actorSd: 0 },
);

/** With third parties and actor effects. */
export const actorLogit = logitForecaster(
  'actor-logit',
  'third-party-logit, and an effect of each actor on hostility and on alliance, shrunk to 0',
  COVARIATES,
  PRIORS,
);
