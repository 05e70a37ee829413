import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { formatTable, print, printJson } from './print.ts';

export const addActors = (program: Command): void => {
  program
    .command('actors')
    .description('the actors that claims stand on, with their other names')
    .addOption(formatOption('table', 'json'))
    .action(async (options: { format: 'table' | 'json' }, command: Command) => {
      const { loadStanding, standingActors } = await import('../../src/ledger/index.ts');
      const { starterCatalogue } = await import('../../src/claims/index.ts');
      const standing = await withProject(command, 'read', (store) => loadStanding(store));
      const actors = standingActors(standing, starterCatalogue);
      if (options.format === 'json') return printJson(actors);
      await print(
        formatTable(actors, [
          { head: 'actor', cell: ({ name }) => name },
          { head: 'type', cell: ({ type }) => type },
          { head: 'claims', cell: ({ claims }) => String(claims), align: 'right' },
          { head: 'known from', cell: ({ basis }) => basis },
          { head: 'also', cell: ({ aliases }) => aliases.slice(0, 6).join('; ') },
        ]),
      );
    });
};
