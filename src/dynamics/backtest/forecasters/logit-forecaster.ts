import type { Forecaster } from '../forecaster.contract.ts';
import { historyUpTo, type PanelHistory, trainingOrigins } from '../panel-history.ts';
import { type Covariate, dyadCovariates } from './dyad-covariates.ts';
import {
  fitMultinomialLogit,
  type LogitEquation,
  type LogitFit,
  type LogitProblem,
} from './fit-multinomial-logit.ts';

/** Standard deviations of the priors, all of mean 0, on the log-odds scale. */
export interface LogitPriors {
  /** Of what the dyad is now and whether it ever had a tie; per standard deviation of the covariate. */
  readonly presentSd: number;
  /** Of memory and third parties; per standard deviation of the covariate. */
  readonly otherSd: number;
  /** Of the actor effects u_i; 0 leaves them out. */
  readonly actorSd: number;
}

/** Of the intercepts; wide, since ties are rare at a rate that nobody knows beforehand. Assumed. */
const INTERCEPT_SD = 3;

const PRESENT: readonly Covariate[] = ['allied', 'hostile', 'contact'];

const concatenate = (parts: readonly Float64Array[]): Float64Array => {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Standard deviation, or 1 where the covariate does not vary. */
const spreadOf = (values: Float64Array): number => {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length;
  return variance > 1e-12 ? Math.sqrt(variance) : 1;
};

/** All dyads of all windows whose outcome is known, each with what was known at its own window. */
export const logitProblem = (
  history: PanelHistory,
  horizon: number,
  names: readonly Covariate[],
  priors: LogitPriors,
): LogitProblem => {
  const origins = trainingOrigins(history, horizon);
  const known = origins.map((origin) => dyadCovariates(historyUpTo(history, origin)));
  const covariates = names.map((name) => concatenate(known.map((each) => each[name])));
  const { count, first, second } = history.dyads;
  const outcome = new Uint8Array(count * origins.length);
  const ends = [new Uint16Array(outcome.length), new Uint16Array(outcome.length)] as const;
  for (const [at, origin] of origins.entries()) {
    outcome.set(history.classes[origin - 1 + horizon]!, at * count);
    ends[0].set(first, at * count);
    ends[1].set(second, at * count);
  }
  return {
    covariates,
    outcome,
    first: ends[0],
    second: ends[1],
    actors: history.actors.length,
    interceptSd: INTERCEPT_SD,
    coefficientSd: names.map(
      (name, c) => (PRESENT.includes(name) ? priors.presentSd : priors.otherSd) / spreadOf(covariates[c]!),
    ),
    actorSd: priors.actorSd,
  };
};

const lawsBy = (fit: LogitFit, history: PanelHistory, names: readonly Covariate[]): Float64Array => {
  const known = dyadCovariates(history);
  const { count, first, second } = history.dyads;
  const logOdds = ({ intercept, coefficients, actorEffects }: LogitEquation, d: number): number => {
    let sum = intercept + (actorEffects[first[d]!] ?? 0) + (actorEffects[second[d]!] ?? 0);
    for (const [c, name] of names.entries()) sum += coefficients[c]! * known[name][d]!;
    return sum;
  };
  const laws = new Float64Array(3 * count);
  for (let d = 0; d < count; d++) {
    const [hostile, allied] = [Math.exp(logOdds(fit.hostile, d)), Math.exp(logOdds(fit.allied, d))];
    const total = 1 + hostile + allied;
    laws[3 * d] = hostile / total;
    laws[3 * d + 1] = 1 / total;
    laws[3 * d + 2] = allied / total;
  }
  return laws;
};

/**
 * A regularised dyadic logit with the named covariates, fitted to all dyads. What was worked out for a history is kept
 * as long as that is, since a pool asks for the same again.
 */
export const logitForecaster = (
  name: string,
  about: string,
  names: readonly Covariate[],
  priors: LogitPriors,
): Forecaster => {
  const known = new WeakMap<PanelHistory, Map<number, Float64Array>>();
  return {
    name,
    about,
    forecast: (history, horizon) => {
      const laws = known.get(history) ?? new Map<number, Float64Array>();
      known.set(history, laws);
      const found =
        laws.get(horizon) ??
        lawsBy(fitMultinomialLogit(logitProblem(history, horizon, names, priors)), history, names);
      laws.set(horizon, found);
      return found.slice();
    },
  };
};
