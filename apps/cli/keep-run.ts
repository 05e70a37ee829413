import type { RunRecord } from '../../src/adapters/simulation/index.ts';

/** Records a run in the project, if its folder can be written; says so on stderr, and why not where it cannot. */
export const keepRun = async (
  project: string,
  run: Pick<RunRecord, 'command' | 'seed' | 'runs' | 'inputs' | 'resultHash'>,
): Promise<string> => {
  const { recordOf, writeRunRecord } = await import('../../src/adapters/simulation/index.ts');
  const record = recordOf(run, new Date());
  try {
    const path = await writeRunRecord(project, record);
    process.stderr.write(`entente: recorded as ${path}\n`);
  } catch (error) {
    process.stderr.write(`entente: the run was not recorded: ${(error as Error).message}\n`);
  }
  return record.id;
};
