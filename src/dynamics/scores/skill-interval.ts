import { quantileOfSorted, type SeededStream } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import type { Resampling } from './resampling.ts';

/** How much better than a reference: 1 − S/S_ref over the same rows; above 0 is better, 1 is perfect. */
export interface Skill {
  readonly skill: number;
  /** Percentile interval from resampling. */
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** Resamples that could be used: those in which the reference lost anything. */
  readonly resamples: number;
}

const weightedSum = (scores: ArrayLike<number>, weights: Float64Array): number => {
  let sum = 0;
  for (let row = 0; row < scores.length; row++) sum += weights[row]! * scores[row]!;
  return sum;
};

/**
 * Skill of scores beside those of a reference, row by row, with a percentile interval from `resamples` drawings.
 * Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13. 2,000 drawings: assumed.
 */
export const skillInterval = (
  scores: ArrayLike<number>,
  reference: ArrayLike<number>,
  resample: Resampling,
  stream: SeededStream,
  { resamples = 2000, level = 0.95 }: { readonly resamples?: number; readonly level?: number } = {},
): Skill => {
  if (scores.length === 0 || scores.length !== reference.length)
    throw new EntenteError(
      'bad-input',
      `skillInterval: needs the scores of both on the same rows, got ${scores.length} and ${reference.length}`,
    );
  const all = new Float64Array(scores.length).fill(1);
  const drawn: number[] = [];
  for (let i = 0; i < resamples; i++) {
    const weights = resample(stream);
    const lost = weightedSum(reference, weights);
    if (lost > 0) drawn.push(1 - weightedSum(scores, weights) / lost);
  }
  const sorted = Float64Array.from(drawn).sort();
  return {
    skill: 1 - weightedSum(scores, all) / weightedSum(reference, all),
    low: quantileOfSorted(sorted, (1 - level) / 2),
    high: quantileOfSorted(sorted, (1 + level) / 2),
    level,
    resamples: drawn.length,
  };
};
