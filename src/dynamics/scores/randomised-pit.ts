import type { SeededStream } from '../../maths/index.ts';

/**
 * Randomised probability integral transform of an outcome under a law over ordered classes:
 * F(outcome − 1) + V p(outcome), V uniform. Uniform on [0, 1] where the forecast is right.
 * Smith 1985, Journal of Forecasting 4: 283-291; Czado, Gneiting & Held 2009, Biometrics 65: 1254-1261.
 */
export const pitOfLaw = (law: ArrayLike<number>, outcome: number, stream: SeededStream): number => {
  let below = 0;
  for (let k = 0; k < outcome; k++) below += law[k]!;
  return below + stream.uniform() * law[outcome]!;
};

/** The same for a sample of M runs: (runs below + V (runs equal + 1)) / (M + 1), exactly uniform if y is one more run. */
export const pitOfSample = (sample: ArrayLike<number>, outcome: number, stream: SeededStream): number => {
  let below = 0;
  let equal = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < outcome) below += 1;
    else if (sample[i] === outcome) equal += 1;
  }
  return (below + stream.uniform() * (equal + 1)) / (sample.length + 1);
};

/** How many of the values lie in each of `cells` equal parts of [0, 1]. */
export const pitHistogram = (values: ArrayLike<number>, cells = 10): Uint32Array => {
  const histogram = new Uint32Array(cells);
  for (let i = 0; i < values.length; i++)
    histogram[Math.min(cells - 1, Math.floor(values[i]! * cells))]! += 1;
  return histogram;
};
