import type { Cell } from '../records/index.ts';
import { likelihoodRatioOf } from './cell-scale.ts';

/**
 * What one finding adds to the logarithm of each hypothesis's weight, in nats.
 *
 *   l_h = ln(1 + w (L_h - 1))
 *
 * L_h: the likelihood ratio of its cell (cell-scale.ts). w in [0, 1]: the finding's weight; else its
 * witnesses would have said so whatever is true. A hypothesis to which it does not apply takes the mean of l over those to which it
 * does: beside them as a whole it neither gains nor loses. (A neutral cell, l = 0, loses where the others gain.) So a
 * finding that applies to one hypothesis alone compares nothing.
 */
export const weighFinding = (cells: readonly Cell[], weight: number): readonly number[] => {
  const logs = cells.map((cell) => {
    const ratio = likelihoodRatioOf(cell);
    return ratio === null ? null : Math.log(1 + weight * (ratio - 1));
  });
  const applicable = logs.filter((log) => log !== null);
  const mean =
    applicable.length === 0 ? 0 : applicable.reduce((sum, log) => sum + log, 0) / applicable.length;
  return logs.map((log) => log ?? mean);
};

/** Shares that sum to one from logarithms of weights. */
export const sharesOf = (logs: readonly number[]): readonly number[] => {
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

/**
 * How well a finding tells hypotheses apart, in bits: how far it would move equal weights, sum of p log2(n p) with p the
 * shares after it. 0 where it says the same to all, log2 n at most. (Kullback and Leibler 1951; Heuer 1999, chapter 8,
 * calls evidence diagnostic that does this.)
 */
export const diagnosticityOf = (logs: readonly number[]): number => {
  const shares = sharesOf(logs);
  const bits = shares.reduce((sum, p) => sum + (p > 0 ? p * Math.log2(shares.length * p) : 0), 0);
  return Math.max(0, bits);
};
