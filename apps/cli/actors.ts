import type { Command } from 'commander';
import { withWhy } from './decide.ts';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { formatTable, print, printJson } from './print.ts';

interface SplitOptions {
  readonly why: string;
  readonly claims?: readonly string[];
  readonly new?: boolean;
}

interface ListOptions {
  readonly format: 'table' | 'json';
  readonly asKnownOn?: string;
}

export const addActors = (program: Command): void => {
  const listed = program
    .command('actors')
    .description('the actors that claims stand on, with their other names')
    .option('--as-known-on <edtf>', 'as it stood at the end of that day')
    .addOption(formatOption('table', 'json'))
    .action(async (options: ListOptions, command: Command) => {
      const { dayKnownOn } = await import('./load-weighable.ts');
      const { loadStanding, standingActors } = await import('../../src/ledger/index.ts');
      const { starterCatalogue } = await import('../../src/claims/index.ts');
      const standing = await withProject(command, 'read', (store) =>
        loadStanding(store, dayKnownOn(options)),
      );
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
  listed
    .command('import')
    .description("add the actors of a list: UCDP's list of actors, or any CSV file with a column of names")
    .argument('<file>', 'CSV, in UTF-8 or Windows-1252')
    .action(async (file: string, _: unknown, command: Command) => {
      const { importActorList } = await import('./import-actor-list.ts');
      // `--format` is the parent's, before and after the name of this command.
      await importActorList(command, file, command.optsWithGlobals<{ format: 'table' | 'json' }>().format);
    });

  withWhy(listed.command('merge'))
    .description('two actors are one; the names that were read stay on the claims')
    .argument('<actor>', 'an actor, by any of its names')
    .argument('<into>', 'the one whose name both go by')
    .action(async (actor: string, into: string, { why }: { why: string }, command: Command) => {
      const { takeDecision } = await import('./take-decision.ts');
      await takeDecision(command, { act: 'merge', actor, into }, why);
    });

  withWhy(listed.command('split'))
    .description('an actor stands apart from another again: everywhere, or in some claims only')
    .argument('<actor>', 'the part')
    .argument('<from>', 'the whole')
    .option('--claims <claim...>', 'only where these claims name it: ids, or the beginnings of them')
    .option('--new', 'the part is an actor that nobody knows yet')
    .action(async (part: string, from: string, options: SplitOptions, command: Command) => {
      const { takeDecision } = await import('./take-decision.ts');
      const actor = options.new ? { new: part } : part;
      const claims = options.claims === undefined ? {} : { claimIds: options.claims };
      await takeDecision(command, { act: 'split', actor, from, ...claims }, options.why);
    });
};
