import type { Command } from 'commander';
import type { Store } from '../../src/ledger/index.ts';

/** The project's folder: `--project`, else ENTENTE_PROJECT, else ./entente-data. */
export const projectFolder = (command: Command): string =>
  command.optsWithGlobals<{ project?: string }>().project || process.env.ENTENTE_PROJECT || 'entente-data';

/** Opens the project, runs the work and closes it again, whatever happens. */
export const withProject = async <T>(
  command: Command,
  mode: 'read' | 'write',
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  // Loaded when it is needed, so that --help need not wait for the database.
  const { openStore } = await import('../../src/adapters/store/index.ts');
  const store = await openStore({
    folder: projectFolder(command),
    databaseUrl: process.env.DATABASE_URL,
    mode,
    owner: `entente ${command.name()}`,
    now: () => new Date(),
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
