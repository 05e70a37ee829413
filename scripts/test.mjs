import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { install, prepare, root } from './prepare.mjs';

/** Everything that must hold, in the order in which it fails soonest. */
const STEPS = [
  ['types', ['typescript', 'bin', 'tsc'], ['-p', 'tsconfig.json', '--noEmit']],
  ['types of the workbench', ['typescript', 'bin', 'tsc'], ['-p', 'apps/web/tsconfig.json', '--noEmit']],
  ['lint and form', ['@biomejs', 'biome', 'bin', 'biome'], ['check', '--error-on-warnings', '.']],
  ['unit, contract, property, golden', ['vitest', 'vitest.mjs'], ['run', '--project', 'unit']],
  ['in a real browser', ['vitest', 'vitest.mjs'], ['run', '--project', 'e2e']],
  ['in a real browser, alone', ['vitest', 'vitest.mjs'], ['run', '--project', 'e2e-alone']],
];

install();
prepare();
const environment = { ...process.env, CHROMIUM: findChromium() };
if (!existsSync(join(root, '..', 'shared')))
  process.stderr.write('entente: ../shared is absent: the tests that measure against it are skipped\n');

const begun = performance.now();
for (const [name, bin, args] of STEPS) {
  const started = performance.now();
  process.stderr.write(`\nentente: ${name}\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', ...bin), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: environment,
  });
  if (status !== 0) {
    process.stderr.write(`\nentente: ${name}: failed\n`);
    process.exit(1);
  }
  process.stderr.write(`entente: ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
process.stderr.write(`\nentente: all passed in ${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
