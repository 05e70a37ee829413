import { normalCdf, normalDensity } from './normal.ts';

/**
 * The standard normal quantile of p in (0, 1): a rational start (Abramowitz & Stegun 26.2.23, to 4.5e-4), then Newton
 * steps on `normalCdf`, to about 1e-13.
 */
export const normalQuantile = (p: number): number => {
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  const far =
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
  let z = p < 0.5 ? -far : far;
  for (let k = 0; k < 3; k++) z -= (normalCdf(z) - p) / normalDensity(z);
  return z;
};

/** Distribution function of Beta(a, b) with whole a, b >= 1: the chance of a or more successes in a + b - 1 trials. */
export const betaCdf = (a: number, b: number, x: number): number => {
  const trials = a + b - 1;
  let term = (1 - x) ** trials;
  let below = 0;
  if (x >= 1) return 1;
  for (let successes = 0; successes < a; successes++) {
    below += term;
    term *= ((trials - successes) / (successes + 1)) * (x / (1 - x));
  }
  return 1 - below;
};

/** The quantile of Beta(a, b) with whole a, b >= 1, by halving: to 2^-50. */
export const betaQuantile = (a: number, b: number, p: number): number => {
  let [low, high] = [0, 1];
  for (let k = 0; k < 50; k++) {
    const middle = (low + high) / 2;
    if (betaCdf(a, b, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
