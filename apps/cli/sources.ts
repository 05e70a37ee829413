import type { Command } from 'commander';
import { withWhy } from './decide.ts';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { formatTable, print, printJson } from './print.ts';

interface ListOptions {
  readonly format: 'table' | 'json';
  readonly asKnownOn?: string;
}

export const addSources = (program: Command): void => {
  const sources = program
    .command('sources')
    .description(
      'who published or said what stands, with the grade given: A reliable to E unreliable, F unknown',
    )
    .option('--as-known-on <edtf>', 'as it stood at the end of that day')
    .addOption(formatOption('table', 'json'))
    .action(async (options: ListOptions, command: Command) => {
      const { dayKnownOn } = await import('./load-weighable.ts');
      const { loadStanding, standingSources } = await import('../../src/ledger/index.ts');
      const { parametersInForce, worthOfSources } = await import('../../src/relations/index.ts');
      const standing = await withProject(command, 'read', (store) =>
        loadStanding(store, dayKnownOn(options)),
      );
      const worthOf = worthOfSources(standing.claims, parametersInForce(standing.decisions));
      const found = standingSources(standing).map((source) => ({ ...source, ...worthOf(source) }));
      if (options.format === 'json') return printJson(found);
      await print(
        formatTable(found, [
          { head: 'source', cell: ({ name }) => name },
          { head: 'grade', cell: ({ grade }) => grade },
          {
            head: 'worth',
            cell: ({ worth, learnedFrom }) =>
              learnedFrom === undefined ? String(worth) : `${worth} (learned from ${learnedFrom} claims)`,
          },
          { head: 'as', cell: ({ roles }) => roles.join(', ') },
          { head: 'documents', cell: ({ documents }) => String(documents), align: 'right' },
          { head: 'claims', cell: ({ claims }) => String(claims), align: 'right' },
        ]),
      );
    });
  withWhy(sources.command('grade'))
    .description('say how reliable a source is, on the Admiralty scale')
    .argument('<name>', 'a publisher or speaker')
    .argument(
      '<grade>',
      'A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged',
    )
    .action(async (source: string, grade: string, { why }: { why: string }, command: Command) => {
      const { gradeAsked } = await import('./decision-asked.ts');
      const { takeDecision } = await import('./take-decision.ts');
      await takeDecision(command, gradeAsked(source, grade), why);
    });
};
