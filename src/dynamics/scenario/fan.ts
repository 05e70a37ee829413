import { normalQuantile, quantileOfSorted } from '../../maths/index.ts';
import type { OutcomeUnit } from './outcomes.ts';

/**
 * How an outcome is spread at one time: its mean and the bounds of the middle 50, 80 and 95 %. Of a share or a count the
 * bounds hold that part of the runs. A probability is one number: its bounds are what the number of runs leaves open
 * (Wilson 1927, Journal of the American Statistical Association 22: 209-212), and they close as runs come in.
 */
export interface Fan {
  readonly mean: number;
  readonly low95: number;
  readonly low80: number;
  readonly low50: number;
  readonly middle: number;
  readonly high50: number;
  readonly high80: number;
  readonly high95: number;
}

const Z = { 50: normalQuantile(0.75), 80: normalQuantile(0.9), 95: normalQuantile(0.975) } as const;

/** Wilson's score interval of a share p of n at z standard deviations. */
export const wilsonInterval = (p: number, n: number, z: number): readonly [low: number, high: number] => {
  const square = (z * z) / n;
  const middle = (p + square / 2) / (1 + square);
  const half = (z * Math.sqrt((p * (1 - p)) / n + square / (4 * n))) / (1 + square);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
};

export const fanOf = (values: Float64Array, unit: OutcomeUnit): Fan => {
  let sum = 0;
  for (let r = 0; r < values.length; r++) sum += values[r]!;
  const mean = sum / values.length;
  if (unit === 'probability') {
    const [low95, high95] = wilsonInterval(mean, values.length, Z[95]);
    const [low80, high80] = wilsonInterval(mean, values.length, Z[80]);
    const [low50, high50] = wilsonInterval(mean, values.length, Z[50]);
    return { mean, low95, low80, low50, middle: mean, high50, high80, high95 };
  }
  const sorted = values.slice().sort();
  const at = (p: number): number => quantileOfSorted(sorted, p);
  return {
    mean,
    low95: at(0.025),
    low80: at(0.1),
    low50: at(0.25),
    middle: at(0.5),
    high50: at(0.75),
    high80: at(0.9),
    high95: at(0.975),
  };
};
