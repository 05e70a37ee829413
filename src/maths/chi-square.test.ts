import { describe, expect, it } from 'vitest';
import { chiSquareTail, logGamma } from './chi-square.ts';

describe('chiSquareTail', () => {
  // Published quantiles (NIST/SEMATECH e-Handbook, table 1.3.6.7.4).
  it.each([
    [3.841, 1, 0.05],
    [18.307, 10, 0.05],
    [43.82, 19, 0.001],
    [124.342, 100, 0.05],
    [149.449, 100, 0.001],
  ])('of %d with %d degrees of freedom is %d', (x, degrees, tail) =>
    expect(chiSquareTail(x, degrees)).toBeCloseTo(tail, 4),
  );
});

describe('logGamma', () => {
  it('is the logarithm of a factorial, and of the root of pi', () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  });
});
