import type { Command } from 'commander';
import { projectFolder, withProject } from './open-project.ts';
import { withServeOptions } from './serve.ts';
import type { ServeOptions } from './serve-project.ts';
import type { Surroundings } from './surroundings.ts';

export const addStart = (program: Command, { samples, startServer }: Surroundings): void => {
  withServeOptions(program.command('start'))
    .description(
      'what npm start does: read the sample dossier into a new project, show its map, serve the workbench',
    )
    .option('--once', 'end after printing')
    .action(async (options: ServeOptions & { once?: boolean }, command: Command) => {
      const { showDossier } = await import('./show-dossier.ts');
      await withProject(command, 'write', (store) =>
        showDossier(store, { samples, project: projectFolder(command), always: options.once === true }),
      );
      if (options.once) return;
      const { serveProject } = await import('./serve-project.ts');
      await serveProject(projectFolder(command), options, startServer);
    });
};
