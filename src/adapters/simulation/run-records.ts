import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScenarioTexts } from '../../dynamics/index.ts';
import { EntenteError, hashOf } from '../../records/index.ts';

/** Everything that a run needs to be repeated to the bit, and what it gave. */
export interface RunRecord {
  readonly id: string;
  readonly command: 'simulate' | 'fit';
  readonly at: string;
  readonly versions: { readonly entente: string; readonly node: string };
  readonly seed: number;
  readonly runs?: number;
  /** SHA-256 of all texts that went in. */
  readonly inputHash: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** SHA-256 of what came out. */
  readonly resultHash: string;
}

const VERSION = '0.1.0';

/** Makes the record of a run; its id is that of input, seed and number of runs. */
export const recordOf = (
  run: Pick<RunRecord, 'command' | 'seed' | 'runs' | 'inputs' | 'resultHash'>,
  now: Date,
): RunRecord => {
  const inputHash = hashOf(JSON.stringify(run.inputs));
  const id = hashOf(JSON.stringify([run.command, inputHash, run.seed, run.runs ?? null])).slice(7, 19);
  return {
    ...run,
    id,
    at: now.toISOString(),
    versions: { entente: VERSION, node: process.version },
    inputHash,
  };
};

/** Writes a record into the project's folder `runs`; where it is. */
export const writeRunRecord = async (project: string, record: RunRecord): Promise<string> => {
  const folder = join(project, 'runs');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${record.id}.json`);
  await writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
  return path;
};

/** A record by its id, or by the path of its file. */
export const readRunRecord = async (project: string, idOrPath: string): Promise<RunRecord> => {
  const path = idOrPath.endsWith('.json') ? idOrPath : join(project, 'runs', `${idOrPath}.json`);
  try {
    return JSON.parse(await readFile(path, 'utf8')) as RunRecord;
  } catch (cause) {
    throw new EntenteError('not-found', `simulate: no record of a run at ${path}`, {
      hint: 'Runs are recorded in the project’s folder "runs".',
      cause,
    });
  }
};

/** The texts that a recorded simulation ran on. */
export const textsOf = (record: RunRecord): ScenarioTexts => {
  if (record.command !== 'simulate' || !('scenario' in record.inputs))
    throw new EntenteError('bad-input', `simulate: ${record.id} is the record of a ${record.command}`);
  return record.inputs as unknown as ScenarioTexts;
};
