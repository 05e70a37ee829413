import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

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

/** The same without waiting for it, so that this process can answer it meanwhile, or end it. */
export const startEntente = (
  folder: string,
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): { readonly child: ChildProcess; readonly result: Promise<CommandResult> } => {
  const child = spawn(process.execPath, [resolve('bin', 'entente.mjs'), ...args], {
    cwd: folder,
    env: { ...process.env, ENTENTE_PROJECT: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const result = Promise.all([once(child, 'close'), text(child.stdout!), text(child.stderr!)]);
  return { child, result: result.then(([[code], out, err]) => ({ code, out, err })) };
};
