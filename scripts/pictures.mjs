import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { install, prepare, root } from './prepare.mjs';

/** Takes the pictures anew with which the rooms are compared. They are to be looked at before they are committed. */
install();
prepare();
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'e2e',
    'test/e2e/pictures.test.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: findChromium(), ENTENTE_PICTURES: 'record' },
  },
);
process.exit(status ?? 1);
