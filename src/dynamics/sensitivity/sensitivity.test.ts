import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../maths/index.ts';
import {
  morrisDesign,
  morrisEffects,
  type SobolIndices,
  saltelliDesign,
  sobolIndices,
  sobolPoints,
} from './index.ts';

const indicesOf = (
  factors: number,
  model: (x: Float64Array) => number,
  seed = 42,
  resamples = 200,
): SobolIndices => {
  const design = saltelliDesign(factors, streamOf(seed, 'design'));
  const outcomes = design.points.map((point) => ({ mean: model(point), varianceOfMean: 0 }));
  return sobolIndices(design, outcomes, streamOf(seed, 'intervals'), { resamples });
};

const ishigami = (u: Float64Array): number => {
  const [a, b, c] = [...u].map((each) => Math.PI * (2 * each - 1)) as [number, number, number];
  return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
};

const near = (
  found: readonly { readonly value: number }[],
  wanted: readonly number[],
  within: number,
): void => {
  for (const [i, value] of wanted.entries())
    expect(Math.abs(found[i]!.value - value), `factor ${i}: ${found[i]!.value}`).toBeLessThan(within);
};

describe('T32 sensitivity against closed forms', () => {
  it.each([42, 43, 44])('Ishigami (7, .1): S1 and ST within .02, seed %d', (seed) => {
    const { first, total } = indicesOf(3, ishigami, seed);
    near(first, [0.3139, 0.4424, 0], 0.02);
    near(total, [0.5576, 0.4424, 0.2437], 0.02);
  });

  it("Sobol's g: S1_i = V_i / V, ST_i = V_i Π_{j≠i} (1 + V_j) / V, V_i = 1 / (3 (1 + a_i)²)", () => {
    const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
    const own = a.map((each) => 1 / (3 * (1 + each) ** 2));
    const product = own.reduce((sum, v) => sum * (1 + v), 1);
    const { first, total } = indicesOf(8, (x) =>
      a.reduce((sum, each, i) => (sum * (Math.abs(4 * x[i]! - 2) + each)) / (1 + each), 1),
    );
    near(
      first,
      own.map((v) => v / (product - 1)),
      0.02,
    );
    near(
      total,
      own.map((v) => (v * product) / (1 + v) / (product - 1)),
      0.02,
    );
  });

  it('linear: μ* is the coefficient without its sign, exactly, and σ is 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer(),
        (coefficients, seed) => {
          const design = morrisDesign(coefficients.length, streamOf(seed));
          const outcomes = design.trajectories.map(({ points }) =>
            points.map((x) => x.reduce((sum, each, i) => sum + coefficients[i]! * each, 5)),
          );
          const effects = morrisEffects(design, outcomes, streamOf(seed), { resamples: 5 });
          for (const [i, { mu, muStar, muStarLow, muStarHigh, sigma }] of effects.entries()) {
            expect(mu).toBeCloseTo(coefficients[i]!, 10);
            for (const each of [muStar, muStarLow, muStarHigh])
              expect(each).toBeCloseTo(Math.abs(coefficients[i]!), 10);
            expect(sigma).toBeCloseTo(0, 10);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('sobolPoints', () => {
  it('are those of SciPy 1.17 without scrambling', () => {
    // scipy.stats.qmc.Sobol(24, scramble=False): rows 1, 5, 100, 255, dimensions 1, 2, 3, 12, 24.
    const points = sobolPoints(24, 256, null);
    const row = (i: number) => [0, 1, 2, 11, 23].map((dimension) => points[i * 24 + dimension]);
    expect(row(1)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(row(5)).toEqual([0.875, 0.875, 0.125, 0.875, 0.375]);
    expect(row(100)).toEqual([0.4140625, 0.2578125, 0.7734375, 0.6796875, 0.4921875]);
    expect(row(255)).toEqual([0.00390625, 0.99609375, 0.76953125, 0.16796875, 0.22265625]);
  });

  it('stay one to each of 2^m equal parts of every dimension when scrambled', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const points = sobolPoints(24, 64, streamOf(seed));
        for (let dimension = 0; dimension < 24; dimension++) {
          const parts = new Set(
            Array.from({ length: 64 }, (_, i) => Math.floor(points[i * 24 + dimension]! * 64)),
          );
          expect(parts.size).toBe(64);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are uniform over scramblings', () => {
    const means = Array.from({ length: 400 }, (_, seed) => sobolPoints(3, 1, streamOf(seed))[2]!);
    expect(Math.abs(means.reduce((a, b) => a + b) / 400 - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 400));
  });

  it('refuses more dimensions than it has numbers for', () =>
    expect(() => sobolPoints(25, 4, null)).toThrow(/1 to 24 dimensions, got 25/));
});

describe('sobolIndices', () => {
  it('takes the noise of seeds out of the indices and reports it', () => {
    // x_0 + x_1 of variance 1/12 each, means of 20 seeds of variance .05: noise .05 / (1/6 + .05) = .2308 of what is seen.
    const design = saltelliDesign(2, streamOf(3));
    const stream = streamOf(4);
    const normal = (): number =>
      Math.sqrt(-2 * Math.log(1 - stream.uniform())) * Math.cos(2 * Math.PI * stream.uniform());
    const outcomes = design.points.map((x) => ({
      mean: x[0]! + x[1]! + Math.sqrt(0.05) * normal(),
      varianceOfMean: 0.05,
    }));
    const { first, total, variance, seedNoise } = sobolIndices(design, outcomes, streamOf(5), {
      resamples: 200,
    });
    // Four standard errors of the estimators at N = 1024, about .03 each.
    near(first, [0.5, 0.5], 0.12);
    near(total, [0.5, 0.5], 0.12);
    expect(Math.abs(variance - 1 / 6)).toBeLessThan(0.03);
    expect(Math.abs(seedNoise - 0.2308)).toBeLessThan(0.03);
    for (const { low, value, high } of [...first, ...total]) expect(low < value && value < high).toBe(true);
  });

  it('refuses what does not vary, and what is not finite', () => {
    const design = saltelliDesign(2, streamOf(3), 8);
    const constant = design.points.map(() => ({ mean: 1, varianceOfMean: 0 }));
    expect(() => sobolIndices(design, constant, streamOf(1))).toThrow(/does not vary/);
    const broken = constant.map((each, i) => (i === 7 ? { ...each, mean: Number.NaN } : each));
    expect(() => sobolIndices(design, broken, streamOf(1))).toThrow(/point 7/);
  });
});

describe('morrisDesign', () => {
  it('moves each factor once, by 3/5, on a grid of six levels', () => {
    const design = morrisDesign(5, streamOf(9));
    expect(design.step).toBe(3 / 5);
    expect(design.trajectories).toHaveLength(30);
    for (const { points, moved } of design.trajectories) {
      expect([...moved].sort()).toEqual([0, 1, 2, 3, 4]);
      for (const [s, factor] of moved.entries())
        for (let i = 0; i < 5; i++)
          expect(Math.abs(points[s + 1]![i]! - points[s]![i]!)).toBeCloseTo(i === factor ? 0.6 : 0, 12);
      for (const x of points.flatMap((point) => [...point]))
        expect(Math.abs(x * 5 - Math.round(x * 5))).toBeLessThan(1e-12);
    }
  });

  it('tells a curved factor from a straight one, and drops what does nothing', () => {
    const design = morrisDesign(3, streamOf(10));
    const outcomes = design.trajectories.map(({ points }) =>
      points.map(([x, y]) => 2 * x! + (y! - 0.5) ** 3 * 8),
    );
    const [straight, curved, nothing] = morrisEffects(design, outcomes, streamOf(11));
    expect(straight!.sigma).toBeCloseTo(0, 10);
    expect(curved!.sigma).toBeGreaterThan(0.1);
    expect([straight!.kept, curved!.kept, nothing!.kept]).toEqual([true, true, false]);
  });
});
