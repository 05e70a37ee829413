// Our speed figures as one table: what was measured, the bar, the median of several runs and their spread.
// Ratios within one run mean something on a noisy machine; single figures less so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTruth } from '../dist/samples/varda/read-truth.js';
import { writeReports } from '../dist/samples/varda/write-reports.js';
import { openEnglishReader, readReport } from '../dist/src/adapters/reading/index.js';
import { openSqliteStore } from '../dist/src/adapters/store/index.js';
import { findSentences, starterCatalogue } from '../dist/src/claims/index.js';
import { traceMap } from '../dist/src/map/index.js';
import { claimsForBench } from './claims-for-bench.mjs';
import { readingsForBench } from './ledger-for-bench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'bin', 'entente.mjs');
const RUNS = 5;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const rows = [];

/** Measures `work` several times, after one run that warms up; `work` returns milliseconds. */
const measure = async (what, bar, work, runs = RUNS) => {
  await work(0);
  const found = [];
  for (let run = 1; run <= runs; run++) found.push(await work(run));
  rows.push({ what, bar, median: median(found), low: Math.min(...found), high: Math.max(...found) });
};

/** Figures that were measured elsewhere. */
const note = (what, bar, found, print) =>
  rows.push({ what, bar, median: median(found), low: Math.min(...found), high: Math.max(...found), print });

const fillLedger = async (where, claims, pairs) => {
  const store = await openSqliteStore(where, { mode: 'write', owner: 'bench', now: () => new Date() });
  const entries = function* () {
    let revision = 0;
    for (const record of readingsForBench(claims, pairs))
      yield { revision: ++revision, added: 'reading', record };
  };
  await store.restore(entries());
  await store.close();
};

/** In a process of its own, which has nothing in memory yet. */
const coldBeliefs = (where) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bench', 'cold-beliefs.mjs'), where],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`cold beliefs: ${stderr}`);
  return JSON.parse(stdout);
};

const timed = async (work) => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const processTime = (...args) => {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  if (status !== 0) throw new Error(`entente ${args.join(' ')}: ${stderr}`);
  return performance.now() - begun;
};

const varda = (name) => readFileSync(join(root, 'samples', 'varda', name), 'utf8');
const truth = readTruth({ truth: varda('truth.yaml'), actors: varda('actors.yaml') });
const bytesOfSentences = (wanted, seed) => {
  const texts = [];
  let sentences = 0;
  for (const { text } of writeReports({ truth, reports: Math.ceil(wanted / 8), seed })) {
    texts.push(text);
    sentences += findSentences(text, { begin: 0, end: text.length }).length;
    if (sentences >= wanted) break;
  }
  return new TextEncoder().encode(texts.join('\n\n'));
};

try {
  await measure('entente --help, whole process', 200, () => processTime('--help'));

  const project = join(folder, 'afpak');
  processTime('--project', project, 'read', join(root, 'samples', 'afpak', 'reports'));
  await measure('entente relations on the sample, whole process', 500, () =>
    processTime('--project', project, 'relations'),
  );

  await measure('read 1,000 plain sentences, stored', 2000, async (run) => {
    const store = await openSqliteStore(join(folder, `read-${run}`), {
      mode: 'write',
      owner: 'bench',
      now: () => new Date(),
    });
    const bytes = bytesOfSentences(1000, run);
    const task = {
      name: 'bench.txt',
      bytes,
      store,
      reader: openEnglishReader(),
      catalogue: starterCatalogue,
      now: () => new Date(),
    };
    let outcome;
    const ms = await timed(async () => {
      outcome = await readReport(task);
    });
    await store.close();
    return (ms * 1000) / outcome.sentences;
  });

  await measure(
    'write 10,000 Varda reports',
    60_000,
    (run) => timed(() => writeReports({ truth, reports: 10_000, seed: run })),
    1,
  );

  for (const [claims, pairs, bar] of [
    [10_000, 500, null],
    [100_000, 5_000, null],
    [1_000_000, 50_000, 10_000],
  ]) {
    const ledger = join(folder, `ledger-${claims}`);
    await fillLedger(ledger, claims, pairs);
    const runs = claims > 100_000 ? 3 : RUNS;
    const found = Array.from({ length: runs }, () => coldBeliefs(ledger));
    const named = `beliefs of ${pairs.toLocaleString('en')} pairs from ${claims.toLocaleString('en')} claims, cold`;
    note(
      `${named}, processor time`,
      bar,
      found.map(({ cpu }) => cpu),
    );
    note(
      `${named}, by the clock`,
      bar,
      found.map(({ wall }) => wall),
    );
    note(
      `${named}, memory in MB`,
      bar && 1536,
      found.map(({ megabytes }) => megabytes),
      (value) => `${value}`,
    );
    if (claims < 1_000_000) continue;
    note(
      'one new document into these beliefs',
      50,
      found.map(({ document }) => document),
    );
    note(
      'the whole curve of one of these pairs, by months',
      5,
      found.map(({ curve }) => curve),
    );
    rmSync(ledger, { recursive: true });
  }

  for (const [actors, ties] of [
    [50, 200],
    [300, 1_200],
  ]) {
    const many = claimsForBench(ties * 3, ties, actors);
    await measure(
      `map of ${actors} actors and ${ties.toLocaleString('en')} pairs, all months`,
      null,
      () => timed(() => traceMap(many, [])),
      3,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const figure = (ms) => (ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(0)} ms`);
const table = rows.map(({ what, bar, median: middle, low, high, print = figure }) => [
  what,
  bar === null ? '' : print(bar),
  print(middle),
  `${print(low)} – ${print(high)}`,
  bar === null ? '' : middle <= bar ? 'met' : 'MISSED',
]);
const lines = [['figure', 'bar', 'median', 'spread', ''], ...table];
const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)));
for (const line of lines)
  console.log(
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
console.log(
  `\nNode ${process.version}, ${process.platform} ${process.arch}; ${RUNS} runs after one to warm up, fewer for the longest.`,
);
