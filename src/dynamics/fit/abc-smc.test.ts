import { describe, expect, it } from 'vitest';
import { chiSquareTail, drawBinomial, drawNormal, streamOf } from '../../maths/index.ts';
import { emptyStart, worldProcess } from '../engine/world/index.ts';
import { modelOf } from '../engine/world/world-for-tests.test-suite.ts';
import { ABC_SETTINGS, type AbcParameter, abcSmc } from './abc-smc.ts';
import { finish } from './finish.test-suite.ts';

describe('T30 simulation-based calibration', { timeout: 600_000 }, () => {
  const [replicates, bins] = [30, 6];

  it(`of the rates of attrition and recruitment by ABC-SMC: ranks are uniform, chi-square p > .01, ${replicates} replicates of 1,000 particles`, () => {
    const parameters: readonly AbcParameter[] = [
      { name: 'attrition.rate', prior: { law: 'logNormal', median: 0.3, sd: 0.5 } },
      { name: 'recruitment.rate', prior: { law: 'logNormal', median: 0.5, sd: 0.5 } },
    ];
    const model = modelOf({ mechanisms: { attrition: { rate: 1 }, recruitment: { rate: 1 } } });
    const values = model.mechanisms.map((mechanism) => mechanism.values as Record<string, number>);
    let run = 0;
    const start = emptyStart([{ name: 'a', support: 30 }], { reservoir: 30 });
    const process = worldProcess(start, model);
    // Summaries that hold all that the data say of the two rates: the tokens that died, and those that joined.
    const simulate = (theta: Float64Array, _stream: unknown, into: Float64Array): void => {
      values[0]!.rate = theta[0]!;
      values[1]!.rate = theta[1]!;
      process.run({ seed: 17, run: run++, years: 1 });
      into[0] = process.counts[process.kinds.indexOf('attrition')]!;
      into[1] = process.counts[process.kinds.indexOf('recruitment')]!;
    };
    const ranks = parameters.map(() => new Array<number>(bins).fill(0));
    for (let r = 0; r < replicates; r++) {
      const stream = streamOf(23, 'calibration', r);
      const truth = Float64Array.from(parameters, ({ prior }) =>
        prior.law === 'logNormal' ? prior.median * Math.exp(prior.sd * drawNormal(stream)) : Number.NaN,
      );
      const observed = new Float64Array(2);
      simulate(truth, stream, observed);
      const fit = finish(abcSmc(parameters, observed, simulate, stream, ABC_SETTINGS));
      parameters.forEach((_, k) => {
        let below = 0;
        for (let j = 0; j < ABC_SETTINGS.particles; j++)
          if (fit.particles[j * 2 + k]! < truth[k]!) below += fit.weights[j]!;
        ranks[k]![Math.min(bins - 1, Math.floor(below * bins))]!++;
      });
    }
    for (const row of ranks) {
      const expected = replicates / bins;
      const statistic = row.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      expect(chiSquareTail(statistic, bins - 1), row.join(' ')).toBeGreaterThan(0.01);
    }
  });
});

describe('abcSmc', () => {
  it('finds the posterior of a chance: Beta(2 + 14, 2 + 6), mean within .02, and says how much is data', () => {
    const fit = finish(
      abcSmc(
        [
          { name: 'p', prior: { law: 'beta', a: 2, b: 2 } },
          { name: 'idle', prior: { law: 'normal', mean: 1, sd: 2 } },
        ],
        Float64Array.of(14),
        ([p], stream, into) => {
          into[0] = drawBinomial(stream, 20, p!);
        },
        streamOf(1),
        { particles: 1000, quantile: 0.5, leastAcceptance: 0.02 },
      ),
    );
    expect(fit.parameters[0]!.mean).toBeCloseTo(16 / 24, 1);
    expect(Math.abs(fit.parameters[0]!.mean - 16 / 24)).toBeLessThan(0.02);
    expect(Math.abs(fit.parameters[0]!.sd - Math.sqrt((16 * 8) / (24 ** 2 * 25)))).toBeLessThan(0.015);
    expect(fit.parameters[0]!.fromData).toBeGreaterThan(0.5);
    // Nothing was observed of the other: its prior is all there is.
    expect(fit.parameters[1]!.fromData).toBeLessThan(0.2);
  });

  it('is the same for the same seed', () => {
    const run = () =>
      finish(
        abcSmc(
          [{ name: 'x', prior: { law: 'normal', mean: 0, sd: 1 } }],
          Float64Array.of(0.5),
          ([x], stream, into) => {
            into[0] = x! + drawNormal(stream);
          },
          streamOf(4),
          { particles: 50, quantile: 0.5, leastAcceptance: 0.1 },
        ),
      );
    expect(run()).toEqual(run());
  });
});
