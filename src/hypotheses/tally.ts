import type { Hypothesis } from '../records/index.ts';
import type { Finding } from './gather-findings.ts';
import { sharesOf, weighFinding } from './weigh-finding.ts';

/** The logarithms behind the weights of rivals: what each had before, and what each finding adds. In nats. */
export interface Tally {
  readonly priors: readonly number[];
  /** [finding][hypothesis]. */
  readonly added: readonly (readonly number[])[];
  /** Priors and all findings together, by hypothesis. */
  readonly totals: readonly number[];
}

const priorsOf = (hypotheses: readonly Pick<Hypothesis, 'prior'>[]): readonly number[] => {
  const total = hypotheses.reduce((sum, { prior = 1 }) => sum + prior, 0);
  return hypotheses.map(({ prior = 1 }) => Math.log(prior / total));
};

/** Adds up the evidence in its given order. */
export const tallyOf = (
  findings: readonly Finding[],
  hypotheses: readonly Pick<Hypothesis, 'prior'>[],
): Tally => {
  const priors = priorsOf(hypotheses);
  const added = findings.map(({ cells, weight }) =>
    weighFinding(
      cells.map(({ cell }) => cell),
      weight,
    ),
  );
  const totals = priors.map((prior, h) => added.reduce((sum, logs) => sum + logs[h]!, prior));
  return { priors, added, totals };
};

/** Weights after something was taken away from the evidence, and something put in its place. */
export const sharesWithout = (
  { totals }: Tally,
  taken: readonly (readonly number[])[],
  put: readonly (readonly number[])[] = [],
): readonly number[] =>
  sharesOf(
    totals.map(
      (total, h) =>
        total - taken.reduce((sum, logs) => sum + logs[h]!, 0) + put.reduce((sum, logs) => sum + logs[h]!, 0),
    ),
  );

/** Weights that differ by less are level. */
const LEVEL = 1e-9;

/** Index of the heaviest, or null where two are level at the top. */
export const leaderOf = (shares: readonly number[]): number | null => {
  if (shares.length === 0) return null;
  const most = Math.max(...shares);
  const first = shares.indexOf(most);
  return shares.some((share, h) => h !== first && most - share < LEVEL) ? null : first;
};

/** How far two sets of weights are apart, in [0, 1]: half the sum of |p - q| (total variation). */
export const distanceOf = (p: readonly number[], q: readonly number[]): number =>
  p.reduce((sum, share, h) => sum + Math.abs(share - q[h]!), 0) / 2;
