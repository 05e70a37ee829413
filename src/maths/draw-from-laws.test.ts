import { describe, expect, it } from 'vitest';
import { drawBeta, drawBinomial, drawExponential, drawGamma, drawNormal, streamOf } from './index.ts';

/** Mean and variance of 40,000 draws, each held within 5 standard errors of what the law says. */
describe('draws have the mean and variance of their law', () => {
  const DRAWS = 40_000;
  it.each([
    { law: 'exponential', draw: drawExponential, mean: 1, variance: 1, kurtosis: 9 },
    { law: 'normal', draw: drawNormal, mean: 0, variance: 1, kurtosis: 3 },
    {
      law: 'gamma(0.5)',
      draw: (s: ReturnType<typeof streamOf>) => drawGamma(s, 0.5),
      mean: 0.5,
      variance: 0.5,
      kurtosis: 15,
    },
    {
      law: 'gamma(4)',
      draw: (s: ReturnType<typeof streamOf>) => drawGamma(s, 4),
      mean: 4,
      variance: 4,
      kurtosis: 4.5,
    },
    {
      law: 'beta(2,5)',
      draw: (s: ReturnType<typeof streamOf>) => drawBeta(s, 2, 5),
      mean: 2 / 7,
      variance: 10 / (49 * 8),
      kurtosis: 3,
    },
    {
      law: 'binomial(1000,0.3)',
      draw: (s: ReturnType<typeof streamOf>) => drawBinomial(s, 1000, 0.3),
      mean: 300,
      variance: 210,
      kurtosis: 3,
    },
    {
      law: 'binomial(20,0.3)',
      draw: (s: ReturnType<typeof streamOf>) => drawBinomial(s, 20, 0.3),
      mean: 6,
      variance: 4.2,
      kurtosis: 3,
    },
  ])('$law', ({ law, draw, mean, variance, kurtosis }) => {
    const stream = streamOf(1, law);
    let [sum, squares] = [0, 0];
    for (let k = 0; k < DRAWS; k++) {
      const x = draw(stream) - mean;
      sum += x;
      squares += x * x;
    }
    expect(Math.abs(sum / DRAWS)).toBeLessThan(5 * Math.sqrt(variance / DRAWS));
    expect(Math.abs(squares / DRAWS - variance)).toBeLessThan(
      5 * variance * Math.sqrt((kurtosis - 1) / DRAWS),
    );
  });
});
