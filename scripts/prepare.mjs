import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Runs a program with its output on stderr, since stdout is for data; ends this process if it fails. */
const run = (program, args) => {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`entente: ${program} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}\n`);
  process.exit(1);
};

/** Installs from the lockfile, unless what is installed is as new as the lockfile. */
export const install = () => {
  const installed = changedAt(join(root, 'node_modules', '.package-lock.json'));
  if (installed >= changedAt(join(root, 'package-lock.json'))) return;
  process.stderr.write('entente: installing what is missing (npm ci)\n');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
};

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    found.mtimeMs,
  );
};

const SOURCES = ['src', 'apps', 'samples/varda', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const STAMP = join(root, 'dist', '.built');
const VITE = join('node_modules', 'vite', 'bin', 'vite.js');

/** Builds the library, the command line, the server and the workbench, unless the build is as new as the sources. */
export const build = () => {
  const sources = Math.max(...SOURCES.map((path) => newest(join(root, path))));
  if (changedAt(STAMP) >= sources) return;
  process.stderr.write('entente: building\n');
  run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
  for (const config of ['apps/vite.config.ts', 'apps/web/vite.config.ts'])
    run(process.execPath, [VITE, 'build', '--config', config, '--logLevel', 'warn']);
  writeFileSync(STAMP, '');
};

export const prepare = () => {
  install();
  build();
};
