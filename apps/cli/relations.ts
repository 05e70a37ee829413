import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { print, printJson } from './print.ts';

interface RelationsOptions {
  readonly format: 'table' | 'json' | 'csv';
  readonly at?: string;
  readonly since?: string;
  readonly asKnownOn?: string;
  readonly theatre?: string;
}

export const addRelations = (program: Command): void => {
  program
    .command('relations')
    .description('every pair with evidence: who sides with whom at a date, and how that changed')
    .option('--at <edtf>', 'the date that the beliefs are about (default: that of the latest publication)')
    .option('--since <edtf>', 'the date to compare with (default: that of the earliest publication)')
    .option('--as-known-on <edtf>', 'only what was published and decided up to that day')
    .option('--theatre <name>', 'only claims bound to this theatre')
    .addOption(formatOption('table', 'json', 'csv'))
    .action(async (options: RelationsOptions, command: Command) => {
      const { periodOf } = await import('./period.ts');
      const { tellUndated } = await import('./tell-undated.ts');
      const { relationsAsCsv, relationsAsTable } = await import('./format-relations.ts');
      const { loadWeighable } = await import('./load-weighable.ts');
      const { weighClaims } = await import('../../src/relations/index.ts');
      const standing = await withProject(command, 'read', (store) => loadWeighable(store, options));
      const relations = weighClaims(standing.claims, {
        ...periodOf(standing, options),
        parameters: standing.parameters,
        ...(options.theatre ? { theatre: options.theatre } : {}),
      });
      tellUndated(standing);
      switch (options.format) {
        case 'json':
          return printJson(relations);
        case 'csv':
          return print(relationsAsCsv(relations));
        case 'table':
          return print(relationsAsTable(relations));
      }
    });
};
