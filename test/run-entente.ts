import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in a process of its own, in `folder`. */
export const runEntente = (folder: string, ...args: readonly string[]): CommandResult => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin', 'entente.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ENTENTE_PROJECT: '' },
    maxBuffer: 1 << 27,
  });
  return { code: status, out: stdout, err: stderr };
};
