import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { install, prepare, root } from './prepare.mjs';

/** Everything that must hold, in the order in which it fails soonest; the checks of one row run side by side. */
const STEPS = [
  [
    ['types', ['typescript', 'bin', 'tsc'], ['-p', 'tsconfig.json', '--noEmit']],
    ['types of the workbench', ['typescript', 'bin', 'tsc'], ['-p', 'apps/web/tsconfig.json', '--noEmit']],
    ['lint and form', ['@biomejs', 'biome', 'bin', 'biome'], ['check', '--error-on-warnings', '.']],
  ],
  [['unit, contract, property, golden', ['vitest', 'vitest.mjs'], ['run', '--project', 'unit']]],
  [['in a real browser', ['vitest', 'vitest.mjs'], ['run', '--project', 'e2e']]],
  [['in a real browser, alone', ['vitest', 'vitest.mjs'], ['run', '--project', 'e2e-alone']]],
];

install();
prepare();
const environment = { ...process.env, CHROMIUM: findChromium() };
if (!existsSync(join(root, '..', 'shared')))
  process.stderr.write('entente: ../shared is absent: the tests that measure against it are skipped\n');

const secondsSince = (start) => (performance.now() - start) / 1000;

/** Runs one check; whether it passed. */
const holds = ([name, bin, args]) =>
  new Promise((resolve) => {
    const started = performance.now();
    process.stderr.write(`\nentente: ${name}\n`);
    const child = spawn(process.execPath, [join(root, 'node_modules', ...bin), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: environment,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      const end = code === 0 ? `${secondsSince(started).toFixed(1)} s` : 'failed';
      process.stderr.write(`entente: ${name}: ${end}\n`);
      resolve(code === 0);
    });
  });

const begun = performance.now();
for (const row of STEPS) {
  const results = await Promise.all(row.map(holds));
  if (results.includes(false)) process.exit(1);
}
process.stderr.write(`\nentente: all passed in ${secondsSince(begun).toFixed(0)} s\n`);
