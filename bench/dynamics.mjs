// Prints what the dynamics cost and how near they come, beside the reference program's figures.
// npm run bench:dynamics
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ORDINALS, worldProcess } from '../dist/src/dynamics/engine/world/index.js';
import { directedMoments } from '../dist/src/dynamics/fit/directed-moments.js';
import { emptyMoments } from '../dist/src/dynamics/fit/moment-model.js';
import { fitPanel, readScenario } from '../dist/src/dynamics/index.js';
import { buildDirectedModel } from '../dist/src/dynamics/model-file/build-directed-model.js';
import { readDirectedModelFile } from '../dist/src/dynamics/model-file/directed-model-file.js';
import { readDirectedPanel } from '../dist/src/dynamics/panels/read-directed-panel.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '..', 'shared', 'dynamics');
const cpuOf = (work) => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
};
const print = (rows) => {
  const widths = rows[0].map((_, k) => Math.max(...rows.map((row) => String(row[k]).length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, k) => String(cell).padEnd(widths[k]))
        .join('  ')
        .trimEnd(),
    );
  console.log('');
};
console.log(
  `${cpus()[0].model}, ${availableParallelism()} processors, Node ${process.version}; CPU time of this process\n`,
);

if (existsSync(shared)) {
  const textOf = async (file) => readFileSync(join(shared, 'panels', 's50', file), 'utf8');
  const modelText = (name) => readFileSync(join(root, 'bench', 'models', `${name}.yaml`), 'utf8');
  const momentsOf = async (name, everyActor) => {
    const { value: file } = readDirectedModelFile(modelText(name), name);
    const panel = await readDirectedPanel(file, textOf);
    return directedMoments(buildDirectedModel(file, panel), panel, {
      seed: 1,
      network: 'friendship',
      conditional: false,
      everyActor,
    });
  };
  const csv = (file) =>
    readFileSync(join(shared, 'reference', file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, bare]) => quoted ?? bare));
  const theta = Float64Array.from(csv('sim1000_moments.csv'), ([, value]) => Number(value));
  const rows = [['one s50 data set: 2 periods, 15 statistics', 'ms of CPU', 'bar']];
  for (const [what, everyActor, scores] of [
    ['by classes of like actors', false, false],
    ['the same, with scores', false, true],
    ['weighing every actor', true, false],
  ]) {
    const moments = await momentsOf('s50-b1', everyActor);
    const draw = emptyMoments(moments);
    for (let run = 0; run < 500; run++) moments.simulate(theta, ['warm', run], scores, draw);
    const { seconds } = cpuOf(() => {
      for (let run = 0; run < 4000; run++) moments.simulate(theta, [run], scores, draw);
    });
    rows.push([what, (seconds / 4).toFixed(3), scores || everyActor ? '' : '0.8 (RSiena 12.4-13.0)']);
  }
  print(rows);

  const fits = [['fit', 'CPU s', 'simulations', '|t| max', 'tconv.max', 'off by s.e.', 's.e. ratios', 'bar']];
  for (const [name, table, bar] of [
    ['s50-a', 'A_manual_w12', ''],
    ['s50-b1', 'B1_coev_avAlt', '8.45 s (RSiena 33.8)'],
    ['s50-b2', 'B2_coev_totAlt', ''],
  ]) {
    const reference = csv('reference_estimates.csv').filter(([model]) => model === table);
    const steps = await fitPanel({ text: modelText(name), file: name }, textOf, {
      seed: 42,
      goodnessSimulations: 0,
    });
    const { result: fit, seconds } = cpuOf(() => {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    });
    const off = fit.parameters.map(
      ({ estimate }, k) => Math.abs(estimate - reference[k][3]) / reference[k][4],
    );
    const ratios = fit.parameters.map(({ se }, k) => se / reference[k][4]);
    fits.push([
      name,
      seconds.toFixed(1),
      fit.figures.simulations,
      Math.max(...fit.parameters.map(({ t }) => Math.abs(t ?? 0))).toFixed(3),
      fit.figures.tconvMax.toFixed(3),
      Math.max(...off).toFixed(3),
      `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}`,
      bar,
    ]);
  }
  print(fits);
} else console.log('SKIPPED: ../shared is absent: no s50 panel\n');

/** The scenario of thirty, with more or fewer actors of the same sorts. */
const scenarioOf = (count) => {
  const scenario = readScenario({
    scenario: {
      file: 'all-layers-30.yaml',
      text: readFileSync(join(root, 'bench', 'models', 'all-layers-30.yaml'), 'utf8'),
    },
    model: {
      file: 'all-layers.yaml',
      text: readFileSync(join(root, 'bench', 'models', 'all-layers.yaml'), 'utf8'),
    },
  });
  const actors = Array.from({ length: count }, (_, i) => ({
    ...scenario.start.actors[i % 30],
    name: `${i}`,
  }));
  const ties = actors.map((_, a) => ({ a, b: (a + 1) % count, sign: a % 3 === 0 ? -1 : 1 }));
  return {
    ...scenario,
    start: { ...scenario.start, actors, ties },
    hooks: scenario.hooks.filter(({ targets }) => targets.every((t) => t < count)),
  };
};
const steps = [
  ['actors', 'mean degree', 'events a run', 'µs a tie step', 'µs an event, all layers', 'ms a run'],
];
for (const count of [10, 30, 100, 300]) {
  const scenario = scenarioOf(count);
  const runs = Math.max(3, Math.round(9000 / count));
  const tiesOnly = worldProcess(scenario.start, {
    ...scenario.model,
    attributes: ORDINALS.map(() => ({ rate: 0, effects: [] })),
    mechanisms: [],
  });
  const all = worldProcess(scenario.start, scenario.model);
  const time = (process) => {
    let [events, degrees] = [0, 0];
    for (let run = 0; run < 3; run++) process.run({ seed: 2, run, years: scenario.years });
    const { seconds } = cpuOf(() => {
      for (let run = 0; run < runs; run++) {
        process.run({ seed: 1, run, years: scenario.years, hooks: scenario.hooks });
        for (let kind = 0; kind < process.kinds.length; kind++) events += process.counts[kind];
        const { world } = process;
        let ties = 0;
        for (let k = 0; k < world.count; k++)
          ties += world.allyCount[world.roster[k]] + world.foeCount[world.roster[k]];
        degrees += ties / Math.max(1, world.count);
      }
    });
    return { events, seconds, degree: degrees / runs };
  };
  const [some, whole] = [time(tiesOnly), time(all)];
  const perRun = (whole.seconds / runs) * 1000;
  steps.push([
    count,
    whole.degree.toFixed(1),
    Math.round(whole.events / runs),
    ((some.seconds / some.events) * 1e6).toFixed(1),
    ((whole.seconds / whole.events) * 1e6).toFixed(1),
    perRun.toFixed(1),
  ]);
}
print(steps);

// As a user would: a process of its own, two workers, by the clock.
const project = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const begun = performance.now();
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'bin', 'entente.mjs'),
    ...['--project', project, 'simulate', join(root, 'bench', 'models', 'all-layers-30.yaml')],
    ...['--runs', '10000', '--workers', '2', '--format', 'json'],
  ],
  { stdio: 'ignore' },
);
rmSync(project, { recursive: true });
print([
  ['10,000 runs of 30 actors, 5 years, all layers, 2 workers', 's by the clock', 'bar'],
  ['simulate', status === 0 ? ((performance.now() - begun) / 1000).toFixed(1) : 'failed', '60'],
]);
