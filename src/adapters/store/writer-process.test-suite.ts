import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** Builds writer.test-process.ts for plain Node; inside the repository, so that its imports are found. */
export const buildWriter = async (): Promise<{ readonly script: string; readonly outputFolder: string }> => {
  const cache = join(REPOSITORY, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outputFolder = mkdtempSync(join(cache, 'entente-writer-'));
  await build({
    root: REPOSITORY,
    configFile: false,
    logLevel: 'error',
    // Bundled, so that each of many processes loads one file in place of hundreds.
    ssr: { noExternal: ['kysely', 'zod', '@noble/hashes'] },
    build: {
      ssr: fileURLToPath(new URL('./writer.test-process.ts', import.meta.url)),
      outDir: outputFolder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return { script: join(outputFolder, 'writer.mjs'), outputFolder };
};

export interface WriterProcess {
  readonly pid: number;
  /** What it has said so far. */
  readonly lines: readonly string[];
  /** When it says a line of this kind, or has ended. */
  readonly says: (line: string) => Promise<void>;
  readonly ended: Promise<void>;
  /** kill -9, and wait until it is gone. */
  readonly kill: () => Promise<void>;
}

export const startWriter = (
  script: string,
  folder: string,
  task: 'hold' | 'write' | 'leave',
  databaseUrl = '',
): WriterProcess => {
  const child: ChildProcess = spawn(process.execPath, [script, folder, task], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout! });
  output.on('line', (line) => lines.push(line));
  const ended = Promise.all([once(child, 'exit'), once(output, 'close')]).then(() => {});
  const says = async (line: string): Promise<void> => {
    while (!lines.includes(line) && child.exitCode === null && child.signalCode === null)
      await Promise.race([once(output, 'line'), ended]);
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { pid: child.pid!, lines, says, ended, kill };
};
