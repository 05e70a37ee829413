import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeededStream, streamOf } from '../../maths/index.ts';
import {
  binaryBrierScore,
  brierScore,
  corpReliability,
  fairCrps,
  fairEnergyScore,
  intervalCoverage,
  lawFromRuns,
  logScore,
  normalCrps,
  pitHistogram,
  pitOfLaw,
  pitOfSample,
  type Resampling,
  rankedProbabilityScore,
  resampleActors,
  resampleBlocks,
  skillIntervals,
} from './index.ts';

/** Standard normal numbers by Box and Muller. */
const normals = (seed: number, count: number): Float64Array => {
  const stream = streamOf(seed);
  return Float64Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(1 - stream.uniform())) * Math.cos(2 * Math.PI * stream.uniform()),
  );
};

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((a, b) => a + b, 0) / values.length;

const law = fc
  .tuple(...[1, 2, 3].map(() => fc.double({ min: 0.02, max: 1, noNaN: true })))
  .map((weights) => weights.map((each) => each / weights.reduce((a, b) => a + b)));

describe('T31 scorers against closed forms', () => {
  it('Brier of climatology is p (1 − p)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (yes, no) => {
        const p = yes / (yes + no);
        const scores = Array.from({ length: yes + no }, (_, i) => binaryBrierScore(p, i < yes));
        expect(mean(scores)).toBeCloseTo(p * (1 - p), 12);
        expect(brierScore([1 - p, p], 1)).toBeCloseTo(2 * binaryBrierScore(p, true), 12);
      }),
    );
  });

  it('CRPS of N(μ, σ²) at y = μ is σ (√2 − 1)/√π', () => {
    for (const sd of [0.5, 1, 7]) {
      const wanted = (sd * (Math.SQRT2 - 1)) / Math.sqrt(Math.PI);
      expect(normalCrps(3, sd, 3)).toBeCloseTo(wanted, 12);
      // By sample: 400 samples of 500 runs; standard error about 0.0006 σ.
      const runs = normals(31, 200_000).map((z) => 3 + sd * z);
      const scores = Array.from({ length: 400 }, (_, i) =>
        fairCrps(runs.subarray(i * 500, i * 500 + 500), 3),
      );
      expect(Math.abs(mean(scores) - wanted) / sd).toBeLessThan(0.0025);
    }
  });

  it('the true law beats any shifted law in expectation', () => {
    const expectation = (
      score: typeof brierScore,
      said: readonly number[],
      truth: readonly number[],
    ): number => truth.reduce((sum, q, outcome) => sum + q * score(said, outcome), 0);
    fc.assert(
      fc.property(law, law, (truth, said) => {
        for (const score of [brierScore, rankedProbabilityScore, logScore])
          expect(expectation(score, said, truth)).toBeGreaterThanOrEqual(
            expectation(score, truth, truth) - 1e-12,
          );
      }),
    );
    // CRPS and energy: means over outcomes of the true law, for samples of 20 and 10 runs, by common random numbers.
    const outcomes = normals(5, 4000);
    const runs = normals(6, 4000 * 20);
    const crpsOf = (shift: number): number =>
      mean(
        outcomes.map((y, i) =>
          fairCrps(
            runs.subarray(i * 20, i * 20 + 20).map((x) => x + shift),
            y,
          ),
        ),
      );
    const energyOf = (shift: number): number =>
      mean(
        outcomes.subarray(0, 2000).map((_, i) =>
          fairEnergyScore(
            Array.from({ length: 10 }, (_, m) => [runs[i * 20 + 2 * m]! + shift, runs[i * 20 + 2 * m + 1]!]),
            [outcomes[2 * i]!, outcomes[2 * i + 1]!],
          ),
        ),
      );
    for (const shift of [-1, -0.3, 0.3, 1]) {
      expect(crpsOf(shift)).toBeGreaterThan(crpsOf(0));
      expect(energyOf(shift)).toBeGreaterThan(energyOf(0));
    }
  });
});

describe('rankedProbabilityScore', () => {
  it('punishes a miss by two more than a miss by one', () => {
    // Cumulative (.2, .5): (.2 − 1)² + (.5 − 1)² ; (.2)² + (.5 − 1)² ; (.2)² + (.5)²
    expect([0, 1, 2].map((outcome) => rankedProbabilityScore([0.2, 0.3, 0.5], outcome))).toEqual([
      expect.closeTo(0.89, 12),
      expect.closeTo(0.29, 12),
      expect.closeTo(0.29, 12),
    ]);
    expect(rankedProbabilityScore([1, 0, 0], 2)).toBeGreaterThan(rankedProbabilityScore([1, 0, 0], 1));
  });
});

describe('lawFromRuns', () => {
  it('adds one to each class', () => {
    expect([...lawFromRuns([997, 3, 0])]).toEqual([998 / 1003, 4 / 1003, 1 / 1003]);
    expect(logScore(lawFromRuns([1000, 0, 0]), 2)).toBeCloseTo(Math.log(1003), 12);
    expect(() => lawFromRuns([1, -1, 0])).toThrow(/lawFromRuns/);
  });
});

describe('fairCrps', () => {
  it('equals its definition over pairs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 2, maxLength: 12 }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (sample, y) => {
          let pairs = 0;
          for (const [i, x] of sample.entries())
            for (const other of sample.slice(i + 1)) pairs += Math.abs(x - other);
          const size = sample.length;
          const wanted = mean(sample.map((x) => Math.abs(x - y))) - pairs / (size * (size - 1));
          expect(fairCrps(sample, y)).toBeCloseTo(wanted, 10);
          expect(
            fairEnergyScore(
              sample.map((x) => [x]),
              [y],
            ),
          ).toBeCloseTo(wanted, 10);
        },
      ),
    );
  });

  it('refuses a single run', () => expect(() => fairCrps([1], 1)).toThrow(/at least 2 runs/));
});

describe('corpReliability', () => {
  it('pools violators, by hand', () => {
    // Forecasts .1 .3 .5 .7 with outcomes 0 1 0 1: the middle two pool to ½.
    const { blocks, score, mcb, dsc, unc } = corpReliability([0.1, 0.3, 0.5, 0.7], [0, 1, 0, 1]);
    expect(blocks.map(({ from, to, count, value }) => [from, to, count, value])).toEqual([
      [0.1, 0.1, 1, 0],
      [0.3, 0.5, 2, 0.5],
      [0.7, 0.7, 1, 1],
    ]);
    expect(score).toBeCloseTo((0.01 + 0.49 + 0.25 + 0.09) / 4, 12);
    expect([mcb, dsc, unc].map((each) => Number(each.toFixed(12)))).toEqual([0.085, 0.125, 0.25]);
  });

  it('adds up, never below zero, and no monotone relabelling discriminates better', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const forecasts = drawn.map(([f]) => f / 20);
        const outcomes = drawn.map(([, y]) => y);
        const { blocks, score, mcb, dsc, unc } = corpReliability(forecasts, outcomes);
        expect(score).toBeCloseTo(mcb - dsc + unc, 12);
        expect(mcb).toBeGreaterThan(-1e-12);
        expect(dsc).toBeGreaterThan(-1e-12);
        for (const [i, block] of blocks.entries())
          if (i > 0) expect(block.value).toBeGreaterThan(blocks[i - 1]!.value);
        const squared = corpReliability(
          forecasts.map((f) => f * f),
          outcomes,
        );
        expect(squared.dsc).toBeCloseTo(dsc, 12);
      }),
    );
  });
});

describe('the probability integral transform', () => {
  const chiSquare = (histogram: Uint32Array): number => {
    const expected = mean(histogram);
    return histogram.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  };

  it('is uniform where the law is right, and not where it is shifted', () => {
    const stream = streamOf(8);
    const said = [0.2, 0.7, 0.1];
    const draw = (): number => {
      const u = stream.uniform();
      return u < 0.2 ? 0 : u < 0.9 ? 1 : 2;
    };
    const outcomes = Array.from({ length: 20_000 }, draw);
    // 0.999 quantile of chi-square with 9 degrees of freedom: 27.88.
    expect(chiSquare(pitHistogram(outcomes.map((y) => pitOfLaw(said, y, stream))))).toBeLessThan(27.88);
    expect(
      chiSquare(pitHistogram(outcomes.map((y) => pitOfLaw([0.1, 0.7, 0.2], y, stream)))),
    ).toBeGreaterThan(100);
  });

  it('is uniform for one more run among runs, ties included', () => {
    const stream = streamOf(9);
    const values = Array.from({ length: 20_000 }, () => {
      const runs = Array.from({ length: 6 }, () => stream.integerBelow(4));
      return pitOfSample(runs.slice(1), runs[0]!, stream);
    });
    expect(chiSquare(pitHistogram(values))).toBeLessThan(27.88);
  });
});

describe('intervalCoverage', () => {
  it('is near its level where forecasts are right', () => {
    const outcomes = normals(21, 2000);
    const runs = normals(22, 2000 * 200);
    const samples = Array.from(outcomes, (_, i) => runs.subarray(i * 200, i * 200 + 200));
    // Four standard errors of a share of 2,000, and 0.01 for the quantiles of 200 runs.
    for (const { level, covered } of intervalCoverage(samples, outcomes))
      expect(Math.abs(covered - level)).toBeLessThan(4 * Math.sqrt((level * (1 - level)) / 2000) + 0.01);
  });
});

const skillInterval = (
  scores: readonly number[],
  reference: readonly number[],
  resample: Resampling,
  stream: SeededStream,
  options?: { readonly resamples: number },
) => skillIntervals([{ scores, reference }], resample, stream, options)[0]!;

describe('skillIntervals', () => {
  it('is 0 beside itself and 1 beside anything when perfect', () => {
    const scores = [0.4, 0.2, 0.9, 0.1];
    const blocks = resampleBlocks([0, 0, 1, 1]);
    expect(skillInterval(scores, scores, blocks, streamOf(1))).toMatchObject({ skill: 0, low: 0, high: 0 });
    expect(skillInterval([0, 0, 0, 0], scores, blocks, streamOf(1))).toMatchObject({
      skill: 1,
      low: 1,
      high: 1,
    });
  });

  it('draws blocks whole: two blocks leave three different drawings', () => {
    const { low, high } = skillInterval(
      [1, 1, 3, 3],
      [2, 2, 4, 4],
      resampleBlocks([0, 0, 1, 1]),
      streamOf(2),
    );
    expect([low, high]).toEqual([0.25, 0.5]); // block 1 twice: 1 − 6/8; block 0 twice: 1 − 2/4
  });

  it('covers a known skill about as often as it says', () => {
    // 60 blocks of 5 rows with a block effect each; true skill 1 − E s / E r = 1 − .5/1.
    let covered = 0;
    for (let trial = 0; trial < 200; trial++) {
      const stream = streamOf(trial, 'coverage');
      const reference: number[] = [];
      const scores: number[] = [];
      const block: number[] = [];
      for (let b = 0; b < 60; b++) {
        const [level, factor] = [2 * stream.uniform(), stream.uniform()];
        for (let row = 0; row < 5; row++) {
          reference.push(level);
          scores.push(level * factor);
          block.push(b);
        }
      }
      const { low, high } = skillInterval(scores, reference, resampleBlocks(block), stream, {
        resamples: 300,
      });
      if (low <= 0.5 && 0.5 <= high) covered += 1;
    }
    expect(covered / 200).toBeGreaterThan(0.88);
    expect(covered / 200).toBeLessThan(0.99);
  });

  it('weighs dyads by both of their actors', () => {
    const weights = resampleActors([4, 4, 7], [7, 9, 9])(streamOf(3));
    // Three actors drawn three times: w = (a, b, c) with a + b + c = 3, dyads ab, ac, bc.
    const products = [
      [1, 1, 1],
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 2],
      [0, 0, 0],
    ];
    expect(products).toContainEqual([...weights]);
  });
});
