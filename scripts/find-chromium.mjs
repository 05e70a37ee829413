import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onThisMachine = () => PLACES.find((path) => path && existsSync(path));

const succeeds = (program, args) => {
  process.stderr.write(`entente: ${program} ${args.join(' ')}\n`);
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', process.stderr] }).status === 0;
};

const installed = () => {
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    if (succeeds('apt-get', ['install', '-y', 'chromium'])) return onThisMachine();
    if (succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', 'chromium']))
      return onThisMachine();
    return undefined;
  }
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  if (!succeeds(process.execPath, [cli, 'install', 'chromium'])) return undefined;
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', "console.log(require('playwright-core').chromium.executablePath())"],
    { encoding: 'utf8' },
  );
  return stdout.trim();
};

/** The Chromium for the real-browser tests: the machine's, else one installed now; fails rather than skip. */
export const findChromium = () => {
  const found = onThisMachine();
  if (found) return found;
  process.stderr.write('entente: no Chromium found, installing one for the real-browser tests\n');
  const path = installed();
  if (path && existsSync(path)) {
    process.stderr.write(`entente: using ${path}\n`);
    return path;
  }
  process.stderr.write(
    'entente: no Chromium could be had. Install one, or name it in the variable CHROMIUM.\n',
  );
  process.exit(1);
};
