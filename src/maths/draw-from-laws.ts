import type { SeededStream } from './seeded-stream.ts';

/** Exponential of mean 1. */
export const drawExponential = (stream: SeededStream): number => -Math.log1p(-stream.uniform());

/** Standard normal (Box & Muller 1958; the second of each pair is not kept, so that draws stand alone). */
export const drawNormal = (stream: SeededStream): number =>
  Math.sqrt(2 * drawExponential(stream)) * Math.cos(2 * Math.PI * stream.uniform());

/** Gamma of the given shape > 0 and scale 1 (Marsaglia & Tsang 2000). */
export const drawGamma = (stream: SeededStream, shape: number): number => {
  if (shape < 1) return drawGamma(stream, shape + 1) * (1 - stream.uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(stream);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log1p(-stream.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
};

/** Beta of the given shapes > 0. */
export const drawBeta = (stream: SeededStream, a: number, b: number): number => {
  const x = drawGamma(stream, a);
  return x / (x + drawGamma(stream, b));
};

/** Up to this many trials are drawn one by one: assumed. */
const FEW_TRIALS = 40;

/**
 * How many of `trials` succeed, each with chance p. Many trials are halved by their middle order statistic, which is
 * beta (Relles 1972): exact, and the cost grows with the logarithm of their number.
 */
export const drawBinomial = (stream: SeededStream, trials: number, p: number): number => {
  let successes = 0;
  let left = trials;
  let chance = p;
  while (left > FEW_TRIALS) {
    const middle = (left >> 1) + 1;
    const x = drawBeta(stream, middle, left + 1 - middle);
    if (x >= chance) {
      left = middle - 1;
      chance /= x;
    } else {
      successes += middle;
      left -= middle;
      chance = (chance - x) / (1 - x);
    }
  }
  for (let k = 0; k < left; k++) if (stream.uniform() < chance) successes++;
  return successes;
};
