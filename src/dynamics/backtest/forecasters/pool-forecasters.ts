import type { Forecaster } from '../forecaster.contract.ts';
import { actorLogit, thirdPartyLogit } from './dyad-logits.ts';
import { lagContactBalance, lagTable } from './table-forecaster.ts';

/**
 * The linear pool: the mean of the laws of several forecasters, equal parts. It is never worse than the mean of their
 * scores, by Brier and by log, since both are convex in the law. Weights learnt from few origins seldom beat equal
 * ones (Stone 1961, Annals of Mathematical Statistics 32: 1339-1342; Smith & Wallis 2009, Oxford Bulletin of Economics
 * and Statistics 71: 331-355).
 */
export const poolForecasters = (name: string, about: string, members: readonly Forecaster[]): Forecaster => ({
  name,
  about,
  forecast: async (history, horizon) => {
    const laws = await Promise.all(members.map((member) => member.forecast(history, horizon)));
    return laws[0]!.map((_, cell) => laws.reduce((sum, law) => sum + law[cell]!, 0) / laws.length);
  },
});

/** Two smooth models that know much and two coarse tables that are seldom surprised. */
export const pool = poolForecasters(
  'pool',
  'equal parts of actor-logit, third-party-logit, lag-table and lag-contact-balance',
  [actorLogit, thirdPartyLogit, lagTable, lagContactBalance],
);
