import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from './run-entente.ts';

const SCENARIO = resolve('bench', 'models', 'all-layers-30.yaml');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-dynamics-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const simulated = (...args: readonly string[]) => {
  const { code, out, err } = runEntente(folder, 'simulate', ...args, '--format', 'json');
  expect(code, err).toBe(0);
  return JSON.parse(out);
};

describe('simulate', { timeout: 120_000 }, () => {
  it('T26 gives equal hashes on 1, 2 and 8 workers', () => {
    const [one, two, eight] = ['1', '2', '8'].map((workers) =>
      simulated(SCENARIO, '--runs', '90', '--seed', '5', '--workers', workers),
    );
    expect(one.runs).toBe(90);
    expect(two).toEqual(one);
    expect(eight).toEqual(one);
    expect(simulated(SCENARIO, '--runs', '90', '--seed', '6').hash).not.toBe(one.hash);
  });

  it('repeats a recorded run to the bit', () => {
    const { id, hash } = simulated(SCENARIO, '--runs', '40', '--seed', '9');
    const again = runEntente(folder, 'simulate', '--repeat', id, '--format', 'json');
    expect(again.code).toBe(0);
    expect(again.err).toContain('to the bit');
    expect(JSON.parse(again.out).hash).toBe(hash);
  });

  it('ends on Ctrl-C with the runs that are done', async () => {
    const child = spawn(
      process.execPath,
      [
        resolve('bin', 'entente.mjs'),
        'simulate',
        SCENARIO,
        '--runs',
        '100000',
        '--workers',
        '1',
        '--format',
        'json',
      ],
      { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    // A line of progress says that it runs, and how long it will take.
    await new Promise<void>((done) => {
      child.stderr.on('data', (chunk) => {
        err += chunk;
        if (/runs, .* s left/.test(err)) done();
      });
    });
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code, err).toBe(0);
    const ensemble = JSON.parse(out);
    expect(ensemble.runs).toBeGreaterThan(0);
    expect(ensemble.runs).toBeLessThan(100_000);
    expect(err).toContain('of 100000 runs');
  });

  it.each([
    {
      what: 'an unknown effect',
      model: 'ties: { effects: [alliedDensty] }',
      at: /:3: model\.ties\.effects\[0\]: unknown effect "alliedDensty".*alliedDensity/,
    },
    { what: 'NaN', model: 'ties: { rate: .nan }', at: /:3: model\.ties\.rate: / },
    { what: 'a negative rate', model: 'ties: { rate: -1 }', at: /:3: model\.ties\.rate: / },
    {
      what: 'a negative rate of a mechanism',
      model: 'support: { siphoning: { rate: -0.1 } }',
      at: /:3: model\.support\.siphoning\.rate: /,
    },
    {
      what: 'an unknown mechanism',
      model: 'events: { splt: {} }',
      at: /:3: model\.events\.splt: unknown mechanism "splt".*split/,
    },
    {
      what: 'an unknown parameter',
      model: 'events: { split: { rat: 1 } }',
      at: /:3: model\.events\.split\.rat: /,
    },
    {
      what: 'co-option without a government',
      model: 'events: { coOption: {} }',
      at: /:3: model\.events\.coOption: /,
    },
    { what: 'an unknown field', model: 'tie: {}', at: /:3: model(\.tie)?: / },
    {
      what: 'a missing actor',
      model: 'ties: {}',
      rest: 'ties: [{ between: [A, C], sign: allied }]',
      at: /:5: ties\[0\]\.between\[1\]: unknown actor "C"/,
    },
    { what: 'rates that overflow', model: 'ties: { rate: 4, bySupport: 5000, effects: [] }', at: /rates/ },
  ])('says what is wrong, where: $what', ({ model, rest, at }) => {
    const file = join(folder, 'bad.yaml');
    writeFileSync(
      file,
      `years: 1\nmodel:\n  ${model}\nactors: [{ name: A, support: 9 }, { name: B }]\n${rest ?? ''}\n`,
    );
    const { code, out, err } = runEntente(folder, 'simulate', file, '--runs', '5');
    expect(code, err).toBeGreaterThan(0);
    expect(err).toMatch(at);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).not.toMatch(/NaN/);
  });
});

describe('fit', { timeout: 120_000 }, () => {
  const MODEL = [
    'mode: directed',
    'panel:',
    '  network: { name: net, waves: [w1.dat, w2.dat] }',
    'fit: { phase3: 300 }',
    'ties: { effects: [density, recip] }',
  ];
  /** A ring, and the same with some ties turned. */
  const wave = (turned: number, size = 20): string =>
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) =>
        j === (i + 1) % size && i >= turned ? 1 : j === (i + 2) % size && i < turned ? 1 : 0,
      ).join(' '),
    ).join('\n');
  /** The ring with some ties returned, so that there is something to learn of reciprocity. */
  const returned = (turned: number): string =>
    Array.from({ length: 20 }, (_, i) =>
      Array.from({ length: 20 }, (_, j) =>
        j === (i + 1) % 20 ||
        (i === (j + 1) % 20 && (i + turned) % 3 === 0) ||
        (turned && j === (i + 5) % 20 && i % 4 === 0)
          ? 1
          : 0,
      ).join(' '),
    ).join('\n');
  const fitted = (model: readonly string[], files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries({ 'w1.dat': wave(0), 'w2.dat': wave(12), ...files }))
      writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'model.yaml'), model.join('\n'));
    return runEntente(folder, 'fit', '.', '--model', 'model.yaml', '--seed', '3', '--format', 'json');
  };
  const line = (number: number, text: string): readonly string[] => MODEL.with(number - 1, text);

  it('prints parameters, convergence and time, the same for the same seed', () => {
    const files = { 'w1.dat': returned(0), 'w2.dat': returned(1) };
    const [one, two] = [fitted(MODEL, files), fitted(MODEL, files)].map(({ code, out, err }) => {
      expect(code, err).toBe(0);
      return JSON.parse(out);
    });
    expect(one.parameters.map(({ effect }: { effect: string }) => effect)).toEqual([
      'net:constant net rate (period 1)',
      'net:outdegree (density)',
      'net:reciprocity',
    ]);
    expect(one.cpuSeconds).toBeGreaterThan(0);
    expect(two.parameters).toEqual(one.parameters);
    expect(two.tconvMax).toBe(one.tconvMax);
  });

  it.each([
    {
      what: 'an unknown effect',
      model: line(5, 'ties: { effects: [density, recipp] }'),
      at: /model\.yaml:5: ties\.effects\[1\]: unknown effect "recipp".*recip/,
    },
    {
      what: 'a value that is no number',
      model: line(5, 'ties: { effects: [{ effect: density, value: .nan }] }'),
      at: /model\.yaml:5: ties\.effects\[0\]/,
    },
    {
      what: 'a negative rate',
      model: line(5, 'ties: { rates: [-1], effects: [density] }'),
      at: /model\.yaml:5: ties\.rates\[0\]/,
    },
    {
      what: 'one wave',
      model: line(3, '  network: { name: net, waves: [w1.dat] }'),
      at: /model\.yaml:3: panel\.network\.waves: .*two waves/,
    },
    {
      what: 'an actor missing',
      files: { 'w2.dat': wave(12, 19) },
      at: /w2\.dat: has 19 actors, w1\.dat has 20/,
    },
    { what: 'a wave without change', files: { 'w2.dat': wave(0) }, at: /w2\.dat: no tie differs/ },
    {
      what: 'a cell that is no tie',
      files: { 'w2.dat': wave(12).replace('1', '7') },
      at: /w2\.dat:1: column \d+: a tie is 0 or 1, not 7/,
    },
    {
      what: 'a cell that is no number',
      files: { 'w2.dat': wave(12).replace('1', 'x') },
      at: /w2\.dat:1: column \d+: "x" is not a number/,
    },
    {
      what: 'a missing file',
      model: line(3, '  network: { name: net, waves: [w1.dat, w9.dat] }'),
      at: /w9\.dat/,
    },
    {
      what: '300 isolated actors',
      files: {
        'w1.dat': Array(300).fill(Array(300).fill(0).join(' ')).join('\n'),
        'w2.dat': Array(300).fill(Array(300).fill(0).join(' ')).join('\n'),
      },
      at: /w2\.dat: no tie differs|nobody has a tie/,
    },
    { what: 'broken YAML', model: line(5, 'ties: { effects: [density'), at: /model\.yaml:\d+: / },
  ])('says what is wrong, where: $what', ({ model, files, at }) => {
    const { code, out, err } = fitted(model ?? MODEL, (files ?? {}) as Record<string, string>);
    expect(code, err).toBeGreaterThan(0);
    expect(err).toMatch(at);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
  });

  it('says that the data cannot tell a parameter, rather than a figure alone', () => {
    // Nobody ever returns a tie: reciprocity would fall without end.
    const { code, out, err } = fitted(MODEL, {});
    expect(code, err).toBe(0);
    const { parameters, converged } = JSON.parse(out);
    const [, , reciprocity] = parameters;
    expect(converged === false || reciprocity.unidentified !== undefined).toBe(true);
    for (const { estimate, se } of parameters) {
      expect(Number.isFinite(estimate)).toBe(true);
      expect(Number.isFinite(se)).toBe(true);
    }
  });

  it('fits the ledger, says what is data and what is prior, and records the run', () => {
    const project = join(folder, 'project');
    expect(
      runEntente(folder, '--project', project, 'read', resolve('samples', 'afpak', 'reports')).code,
    ).toBe(0);
    const model = join(folder, 'ledger.yaml');
    writeFileSync(
      model,
      "panel: { waves: ['2009-06', '2010-06'] }\nfit: { samples: 2, phase3: 400 }\nties: { effects: [alliedDensity, hostileDensity] }\n",
    );
    const run = () =>
      runEntente(folder, '--project', project, 'fit', '--ledger', '--model', model, '--format', 'json');
    const { code, out, err } = run();
    expect(code, err).toBe(0);
    expect(err).toContain('recorded as');
    const { parameters, actors, samples } = JSON.parse(out);
    expect(samples).toBe(2);
    expect(actors.length).toBeGreaterThan(2);
    for (const { se, fromData } of parameters) {
      expect(se).toBeGreaterThan(0);
      expect(fromData).toBeGreaterThanOrEqual(0);
      expect(fromData).toBeLessThanOrEqual(1);
    }
    expect(JSON.parse(run().out).parameters).toEqual(parameters);
  });

  it('judges goodness of fit, and repeats a recorded fit to the bit, whatever the files hold by then', () => {
    const files = { 'w1.dat': returned(0), 'w2.dat': returned(1) };
    const { code, out, err } = fitted(MODEL, files);
    expect(code, err).toBe(0);
    const { id, parameters, goodness } = JSON.parse(out);
    expect(goodness.map(({ aspect }: { aspect: string }) => aspect)).toEqual([
      'ties sent',
      'ties received',
      'triads',
      'steps apart',
    ]);
    for (const { p } of goodness) expect(p >= 0 && p <= 1).toBe(true);
    writeFileSync(join(folder, 'w2.dat'), wave(12));
    const again = runEntente(folder, 'fit', id, '--repeat', '--format', 'json');
    expect(again.code, again.err).toBe(0);
    expect(again.err).toContain('to the bit');
    expect(JSON.parse(again.out).parameters).toEqual(parameters);
  });

  it('fits dated events by their likelihood', () => {
    // Tie by tie: 0 asks 1, 1 answers, and so on around; then some are dropped.
    const events = Array.from({ length: 60 }, (_, k) => {
      const from = k % 20;
      const to = k < 20 ? (from + 1) % 20 : k < 40 ? (from + 19) % 20 : (from + 3) % 20;
      return `${(k + 1) / 10},${from + 1},${to + 1}`;
    });
    const empty = Array(20).fill(Array(20).fill(0).join(' ')).join('\n');
    const model = line(3, '  network: { name: net, waves: [w1.dat] }').toSpliced(
      3,
      0,
      '  events: { file: events.csv, until: 7 }',
    );
    const { code, out, err } = fitted(model, {
      'w1.dat': empty,
      'events.csv': ['time,from,to', ...events].join('\n'),
    });
    expect(code, err).toBe(0);
    const { method, parameters } = JSON.parse(out);
    expect(method).toBe('dated events');
    expect(parameters.map(({ effect }: { effect: string }) => effect)).toEqual([
      'net:rate',
      'net:outdegree (density)',
      'net:reciprocity',
    ]);
    for (const { estimate, se } of parameters) expect(Number.isFinite(estimate) && se > 0).toBe(true);
    const late = fitted(model, { 'events.csv': `${events.join('\n')}\n8,1,2` });
    expect(late.code).toBeGreaterThan(0);
    expect(late.err).toMatch(/events\.csv: event 61: time 8 is not within 0 to 7/);
  });

  it('finds parameters of layers C and D by what was observed', () => {
    writeFileSync(
      join(folder, 'scene.yaml'),
      'years: 2\nmodel: { support: { siphoning: {}, attrition: {} } }\nactors:\n  - { name: A, support: 60, radicalism: 2 }\n  - { name: B, support: 60, radicalism: 4 }\noverlaps: [{ between: [A, B], share: 1 }]\n',
    );
    const model = [
      'mode: layers',
      'scenario: scene.yaml',
      'find: [siphoning.rate]',
      'observed: { shares: { A: 0.3, B: 0.7 }, splits: 0, mergers: 0, triads: [0, 0, 0, 0] }',
      'fit: { particles: 60, leastAcceptance: 0.1 }',
    ];
    const { code, out, err } = fitted(model, {});
    expect(code, err).toBe(0);
    const { method, parameters } = JSON.parse(out);
    expect(method).toBe('abc-smc');
    expect(parameters[0]).toMatchObject({ effect: 'siphoning.rate', type: 'mechanism' });
    expect(parameters[0].estimate).toBeGreaterThan(0.05);
    const unknown = fitted(model.with(3, model[3]!.replace('B:', 'C:')), {});
    expect(unknown.err).toMatch(/model\.yaml:4: observed\.shares\.C: unknown actor "C"/);
  });

  it('fits a signed model to a panel of windows', () => {
    const names = Array.from({ length: 14 }, (_, i) => `G${i}`);
    const edges = [1, 2, 3].flatMap((t) =>
      names.flatMap((a, i) => [
        ...((i + t) % 3 === 0 ? [] : [`${t},1,${a},${names[(i + 1) % 14]}`]),
        ...((i * t) % 4 === 1 ? [`${t},-1,${a},${names[(i + 5) % 14]}`] : []),
      ]),
    );
    const files = {
      'nodes.csv': `name\n${names.join('\n')}\n`,
      'edges.csv': `t,sign,a,b\n${edges.join('\n')}\n`,
    };
    const model = [
      'mode: signed',
      'fit: { phase3: 300 }',
      'ties: { effects: [alliedDensity, hostileDensity] }',
    ];
    const { code, out, err } = fitted(model, files);
    expect(code, err).toBe(0);
    const { parameters, goodness } = JSON.parse(out);
    expect(parameters).toHaveLength(4);
    for (const { estimate, se } of parameters) expect(Number.isFinite(estimate) && se > 0).toBe(true);
    expect(goodness.map(({ aspect }: { aspect: string }) => aspect)).toContain('triads');
    const head = 't,sign,a,b';
    for (const { what, edges: rows, lines, at } of [
      { what: 'one window', edges: ['1,1,G0,G1'], at: /edges\.csv: a panel needs at least two windows/ },
      {
        what: 'a window without change',
        edges: ['1,1,G0,G1', '2,1,G0,G1'],
        at: /model\.yaml:\d+: panel\.windows: no tie differs between windows 1 and 2/,
      },
      {
        what: 'an actor missing',
        edges: ['1,1,G0,G99', '2,1,G0,G1'],
        at: /edges\.csv:2: b: "G99" is not among the actors/,
      },
      {
        what: 'an unknown effect',
        edges: ['1,1,G0,G1', '2,-1,G0,G1'],
        lines: model.with(2, 'ties: { effects: [alliedDensty] }'),
        at: /model\.yaml:3: ties\.effects\[0\]: unknown effect "alliedDensty".*alliedDensity/,
      },
    ]) {
      const bad = fitted(lines ?? model, { ...files, 'edges.csv': [head, ...rows, ''].join('\n') });
      expect(bad.code, what).toBeGreaterThan(0);
      expect(bad.err, what).toMatch(at);
      expect(bad.out, what).toBe('');
    }
  });

  it('300 actors who all but one are alone are fitted or refused, without NaN', () => {
    const empty = Array.from({ length: 300 }, () => Array(300).fill(0));
    const first = empty.map((row) => row.join(' ')).join('\n');
    empty[0]![1] = 1;
    const { code, out, err } = fitted(MODEL, {
      'w1.dat': first,
      'w2.dat': empty.map((row) => row.join(' ')).join('\n'),
    });
    expect(out).not.toMatch(/NaN|null,\n\s+"se"/);
    if (code !== 0) expect(err).toMatch(/fit: /);
  });
});
