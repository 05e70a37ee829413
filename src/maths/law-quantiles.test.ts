import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile, normalQuantile } from './law-quantiles.ts';

describe('quantiles of laws', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, and R's qnorm.
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.025, -1.959963984540054],
    [0.999, 3.090232306167813],
    [0.0001, -3.719016485455709],
  ])('of the standard normal law at %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 9);
  });

  it('of Beta(2, 2), whose distribution function is 3x² − 2x³, and of Beta(1, b), 1 − (1 − x)^b', () => {
    for (const x of [0.1, 0.35, 0.5, 0.9]) expect(betaCdf(2, 2, x)).toBeCloseTo(3 * x ** 2 - 2 * x ** 3, 12);
    expect(betaQuantile(2, 2, 0.5)).toBeCloseTo(0.5, 12);
    expect(betaQuantile(1, 4, 0.3)).toBeCloseTo(1 - 0.7 ** 0.25, 12);
    expect(betaQuantile(2, 4, betaCdf(2, 4, 0.27))).toBeCloseTo(0.27, 12);
  });
});
