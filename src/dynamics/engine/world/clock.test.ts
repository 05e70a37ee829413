import { describe, expect, it } from 'vitest';
import { chiSquareTail, logGamma } from '../../../maths/index.ts';
import {
  createDirectedNetwork,
  directedProcess,
  directedStreams,
  emptyParameters,
} from '../directed/index.ts';
import { emptyStart, type Hook, worldProcess } from './index.ts';
import { meanOf, modelOf, standardErrorsOff, termsOf } from './world-for-tests.test-suite.ts';

/** p of counts against a Poisson law: cells of at least 20 expected. */
const poissonFit = (counts: readonly number[], mean: number): number => {
  const expected = (k: number): number =>
    counts.length * Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
  const cells: { expected: number; observed: number }[] = [];
  let cell = { expected: 0, observed: 0 };
  const most = Math.ceil(mean + 10 * Math.sqrt(mean));
  for (let k = 0; k <= most; k++) {
    cell.expected += expected(k);
    cell.observed += counts.filter((count) => count === k).length;
    if (cell.expected >= 20) {
      cells.push(cell);
      cell = { expected: 0, observed: 0 };
    }
  }
  const last = cells.at(-1)!;
  last.expected += cell.expected;
  last.observed += cell.observed;
  const statistic = cells.reduce(
    (sum, { expected, observed }) => sum + (observed - expected) ** 2 / expected,
    0,
  );
  return chiSquareTail(statistic, cells.length - 1);
};

describe('T1 micro-steps are Poisson', () => {
  it('in the directed mode: 50 actors at 6.5 opportunities, mean 325, chi-square p > .001, 4,000 runs', () => {
    const model = { actors: 50, ties: [], attributes: [], covariates: [] };
    const process = directedProcess(model);
    const parameters = { ...emptyParameters(model), tieRate: 6.5 };
    const begin = { network: createDirectedNetwork(50), values: [] };
    const counts = Array.from({ length: 4000 }, (_, run) => {
      process.runPeriod(begin, parameters, directedStreams(1, run), { withScores: false });
      return process.steps.ties;
    });
    expect(poissonFit(counts, 325)).toBeGreaterThan(0.001);
    expect(standardErrorsOff(counts, 325)).toBeLessThan(4);
  });

  it('in the signed world: 6 actors at 4 a year for 2 years, mean 48, chi-square p > .001, 4,000 runs', () => {
    const process = worldProcess(
      emptyStart(Array.from({ length: 6 }, (_, i) => ({ name: `${i}` }))),
      modelOf({ tieRate: 4, terms: termsOf({ alliedDensity: -1, hostileDensity: -1 }) }),
    );
    const counts = Array.from({ length: 4000 }, (_, run) => {
      process.run({ seed: 1, run, years: 2 });
      return process.counts[0]!;
    });
    expect(poissonFit(counts, 48)).toBeGreaterThan(0.001);
  });
});

const hook = (given: Partial<Hook>): Hook => ({
  at: 0,
  type: 'strikes',
  targets: [],
  size: 1,
  kernel: { shape: 'step' },
  districts: [],
  decapitation: false,
  ...given,
});

describe('T2 a pressure moves the clock', () => {
  const process = worldProcess(
    emptyStart(Array.from({ length: 5 }, (_, i) => ({ name: `${i}` }))),
    modelOf({ tieRate: 2, byPressure: [0.8, 0, 0, 0], terms: termsOf({ alliedDensity: -1 }) }),
  );
  const countsUnder = (hooks: readonly Hook[], runs: number): readonly number[] =>
    Array.from({ length: runs }, (_, run) => {
      process.run({ seed: 2, run, years: 4, hooks });
      return process.counts[0]!;
    });

  it('a pulse on [1, 2] gives Poisson counts of mean ∫ λ(P(t)) dt', () => {
    const mean = 5 * 2 * (3 + Math.exp(0.8 * 1.5));
    const counts = countsUnder([hook({ at: 1, size: 1.5, kernel: { shape: 'pulse', years: 1 } })], 4000);
    expect(standardErrorsOff(counts, mean)).toBeLessThan(4);
    expect(poissonFit(counts, mean)).toBeGreaterThan(0.001);
  });

  it('a pressure that fades, thinned, gives Poisson counts of mean ∫ λ(P(t)) dt', () => {
    // Midpoint rule on 4,000 cells: exact to far below the noise.
    const cells = Array.from({ length: 4000 }, (_, k) =>
      Math.exp(0.8 * 1.5 * Math.exp(-(k + 0.5) / 1000 / 0.7)),
    );
    const mean = 5 * 2 * 4 * meanOf(cells);
    const counts = countsUnder([hook({ size: 1.5, kernel: { shape: 'fade', years: 0.7 } })], 2000);
    expect(standardErrorsOff(counts, mean)).toBeLessThan(4);
    expect(poissonFit(counts, mean)).toBeGreaterThan(0.001);
  });

  it('no pressure at all is the baseline, bit for bit', () => {
    for (let run = 0; run < 20; run++)
      expect(process.run({ seed: 2, run, years: 4, hooks: [hook({ at: 1, size: 0 })] })).toBe(
        process.run({ seed: 2, run, years: 4 }),
      );
  });
});
