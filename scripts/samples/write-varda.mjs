import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const varda = new URL('../../samples/varda/', import.meta.url);
const built = new URL('../../dist/samples/varda/', import.meta.url);

const wrong = (message) => {
  process.stderr.write(`samples varda: ${message}\n`);
  process.exit(2);
};

const countOf = (option, given, fallback) => {
  const count = given === undefined ? fallback : Number(given);
  return Number.isSafeInteger(count) && count >= 0
    ? count
    : wrong(`--${option} "${given}" is not a whole number of 0 or more`);
};

export const writeVarda = async ({ reports, seed, out }) => {
  if (!existsSync(new URL('write-reports.js', built)))
    wrong('the generator is not built; run `npm run build` first');
  if (out === undefined && (reports !== undefined || seed !== undefined))
    wrong('--reports and --seed need --out DIR, so that the committed reports stay as they are');
  const { readTruth } = await import(new URL('read-truth.js', built));
  const { COMMITTED_SAMPLE, writeReports } = await import(new URL('write-reports.js', built));

  const truth = readTruth({
    truth: readFileSync(new URL('truth.yaml', varda), 'utf8'),
    actors: readFileSync(new URL('actors.yaml', varda), 'utf8'),
  });
  const written = writeReports({
    truth,
    reports: countOf('reports', reports, COMMITTED_SAMPLE.reports),
    seed: countOf('seed', seed, COMMITTED_SAMPLE.seed),
  });
  const folder = out ?? fileURLToPath(new URL('reports', varda));
  if (out === undefined) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of written) writeFileSync(`${folder}/${name}`, text);
  return `${written.length} reports written to ${folder}`;
};
