import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directedMoments } from '../../src/dynamics/fit/directed-moments.ts';
import { emptyMoments } from '../../src/dynamics/fit/moment-model.ts';
import { type FitReport, fitPanel } from '../../src/dynamics/index.ts';
import { buildDirectedModel } from '../../src/dynamics/model-file/build-directed-model.ts';
import { readDirectedModelFile } from '../../src/dynamics/model-file/directed-model-file.ts';
import { readDirectedPanel } from '../../src/dynamics/panels/read-directed-panel.ts';
import { readCsvRows } from './read-csv-rows.ts';

const DYNAMICS = join('..', 'shared', 'dynamics');
const present = existsSync(DYNAMICS);
if (!present) console.warn('SKIPPED: ../shared is absent, so T7 and T27 are not held against RSiena');

const textOf = (file: string): Promise<string> => readFile(join(DYNAMICS, 'panels', 's50', file), 'utf8');
const modelText = (name: string): Promise<string> =>
  readFile(join('bench', 'models', `${name}.yaml`), 'utf8');
const reference = async (file: string) =>
  readCsvRows(await readFile(join(DYNAMICS, 'reference', file), 'utf8'));

const momentsOf = async (name: string, seed: number, everyActor = false) => {
  const { value: file } = readDirectedModelFile(await modelText(name), `${name}.yaml`);
  const panel = await readDirectedPanel(file, textOf);
  return directedMoments(buildDirectedModel(file, panel), panel, {
    seed,
    network: file.panel.network.name,
    conditional: file.fit.conditional ?? false,
    everyActor,
  });
};

const fitted = async (name: string, seed: number): Promise<FitReport> => {
  const model = { text: await modelText(name), file: `${name}.yaml` };
  const steps = await fitPanel(model, textOf, { seed, goodnessSimulations: 0 });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

describe.skipIf(!present)('the directed mode beside RSiena', { timeout: 120_000 }, () => {
  it('centres attributes as RSiena does', async () => {
    const { value: file } = readDirectedModelFile(await modelText('s50-b1'), 's50-b1.yaml');
    const { model } = buildDirectedModel(file, await readDirectedPanel(file, textOf));
    const constants = JSON.parse(await readFile(join(DYNAMICS, 'reference', 'constants.json'), 'utf8'));
    const drinking = model.attributes[0]!.scale;
    expect(drinking.mean).toBeCloseTo(constants.zMean, 12);
    expect(drinking.range).toBe(constants.zRange);
    expect(drinking.similarityMean).toBeCloseTo(constants.zSimMean, 12);
    const smoking = model.covariates[0]!.scale;
    expect(smoking.range).toBe(constants.smRange);
    expect(smoking.similarityMean).toBeCloseTo(constants.smSimMean, 12);
  });

  it.each([
    { way: 'by classes of like actors', runs: 10_000, everyActor: false },
    { way: 'weighing every actor', runs: 1_000, everyActor: true },
  ])('T7 reproduces all 15 moments, |z| < 3.5, $way, N = $runs', async ({ runs, everyActor }) => {
    const moments = await momentsOf('s50-b1', 7, everyActor);
    const rows = await reference('sim1000_moments.csv');
    const p = moments.parameters.length;
    expect(rows).toHaveLength(p);
    const theta = Float64Array.from(rows, ({ theta }) => Number(theta));
    const sums = new Float64Array(p);
    const squares = new Float64Array(p);
    const draw = emptyMoments(moments);
    for (let run = 0; run < runs; run++) {
      moments.simulate(theta, [run], false, draw);
      for (let k = 0; k < p; k++) {
        const value = draw.statistics[k]! + draw.statistics[p + k]!;
        sums[k]! += value;
        squares[k]! += value * value;
      }
    }
    rows.forEach(({ effect, target, mean, sd }, k) => {
      expect(moments.targets[k]! + moments.targets[p + k]!, `observed ${effect}`).toBeCloseTo(
        Number(target),
        8,
      );
      const own = sums[k]! / runs;
      const variance = squares[k]! / runs - own * own;
      const z = (own - Number(mean)) / Math.sqrt(variance / runs + Number(sd) ** 2 / 1000);
      expect(Math.abs(z), `z of ${effect}: ${own} beside ${mean}`).toBeLessThan(3.5);
    });
  });

  it.each([
    { table: 'A_manual_w12', model: 's50-a' },
    { table: 'B1_coev_avAlt', model: 's50-b1' },
    { table: 'B2_coev_totAlt', model: 's50-b2' },
  ])(
    'T27 fits table $table within 0.25 standard errors, ratios of these 0.8 to 1.25',
    async ({ table, model }) => {
      const rows = (await reference('reference_estimates.csv')).filter((row) => row.model === table);
      const fit = await fitted(model, 42);
      expect(fit.converged).toBe(true);
      expect(fit.figures.tconvMax!).toBeLessThan(0.25);
      expect(fit.parameters).toHaveLength(rows.length);
      rows.forEach(({ effect, type, est, se }, k) => {
        const own = fit.parameters[k]!;
        expect(own.type, effect).toBe(type);
        if (own.t !== null) expect(Math.abs(own.t), `t of ${effect}`).toBeLessThan(0.1);
        expect(Math.abs(own.estimate - Number(est)) / Number(se), `estimate of ${effect}`).toBeLessThan(0.25);
        expect(own.se / Number(se), `standard error of ${effect}`).toBeGreaterThan(0.8);
        expect(own.se / Number(se), `standard error of ${effect}`).toBeLessThan(1.25);
        expect(own.unidentified, effect).toBeUndefined();
      });
    },
  );
});
