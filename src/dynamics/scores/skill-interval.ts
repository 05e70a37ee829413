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
  /** Drawings that could be used: those in which the reference lost anything. */
  readonly resamples: number;
}

const weightedSum = (scores: ArrayLike<number>, weights: Float64Array): number => {
  let sum = 0;
  for (let row = 0; row < scores.length; row++) sum += weights[row]! * scores[row]!;
  return sum;
};

/** Scores of a forecaster and of the one that it is held against, row by row. */
export interface ScorePair {
  readonly scores: ArrayLike<number>;
  readonly reference: ArrayLike<number>;
}

/**
 * Skill of each pair's scores beside its reference, with a percentile interval from `resamples` drawings; all pairs are
 * over the same rows, and share each drawing. Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13.
 * 2,000 drawings: assumed.
 */
export const skillIntervals = (
  pairs: readonly ScorePair[],
  resample: Resampling,
  stream: SeededStream,
  { resamples = 2000, level = 0.95 }: { readonly resamples?: number; readonly level?: number } = {},
): readonly Skill[] => {
  const rows = pairs[0]?.scores.length ?? 0;
  for (const { scores, reference } of pairs)
    if (scores.length !== rows || reference.length !== rows || rows === 0)
      throw new EntenteError(
        'bad-input',
        `skillIntervals: needs the scores of all on the same rows, got ${scores.length} and ${reference.length} of ${rows}`,
      );
  const skillUnder = (weights: Float64Array): readonly (number | null)[] => {
    const lost = new Map<ArrayLike<number>, number>();
    return pairs.map(({ scores, reference }) => {
      const loss = lost.get(reference) ?? weightedSum(reference, weights);
      lost.set(reference, loss);
      return loss > 0 ? 1 - weightedSum(scores, weights) / loss : null;
    });
  };
  const drawn: number[][] = pairs.map(() => []);
  for (let i = 0; i < resamples; i++)
    for (const [pair, skill] of skillUnder(resample(stream)).entries())
      if (skill !== null) drawn[pair]!.push(skill);
  const whole = skillUnder(new Float64Array(rows).fill(1));
  return drawn.map((skills, pair) => {
    const sorted = Float64Array.from(skills).sort();
    return {
      skill: whole[pair] ?? Number.NaN,
      low: quantileOfSorted(sorted, (1 - level) / 2),
      high: quantileOfSorted(sorted, (1 + level) / 2),
      level,
      resamples: skills.length,
    };
  });
};
