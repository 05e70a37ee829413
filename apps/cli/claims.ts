import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { print } from './print.ts';

interface ClaimsOptions {
  readonly format: 'table' | 'jsonl' | 'csv';
  readonly doc?: string;
  readonly actor?: string;
  readonly pair?: readonly string[];
  readonly kind?: string;
  readonly speaker?: string;
  readonly since?: string;
  readonly until?: string;
  readonly asKnownOn?: string;
  readonly reader?: string;
}

export const addClaims = (program: Command): void => {
  program
    .command('claims')
    .description('the claims, each with its verbatim sentence')
    .option('--doc <name>', 'only those of this document (file name or id)')
    .option('--actor <name>', 'only those about this actor')
    .option('--pair <name...>', 'only those between these two actors')
    .option('--kind <kind>', 'only those of this kind')
    .option('--speaker <name>', 'only those said by this speaker; "author" for the document itself')
    .option('--since <edtf>', 'only those that speak of this date or later')
    .option('--until <edtf>', 'only those that speak of this date or earlier')
    .option('--as-known-on <edtf>', 'as it stood at the end of that day')
    .option('--reader <version>', "those that this reader found, also where another's reading stands")
    .addOption(formatOption('table', 'jsonl', 'csv'))
    .action(async (options: ClaimsOptions, command: Command) => {
      const { filterClaims } = await import('./filter-claims.ts');
      const { claimsAsCsv, claimsAsTable } = await import('./format-claims.ts');
      const { dayKnownOn } = await import('./load-weighable.ts');
      const { loadStanding } = await import('../../src/ledger/index.ts');
      const standing = await withProject(command, 'read', (store) =>
        loadStanding(store, dayKnownOn(options), options.reader),
      );
      const claims = filterClaims(standing.claims, standing, options);
      switch (options.format) {
        case 'jsonl':
          for (const claim of claims) await print(`${JSON.stringify(claim)}\n`);
          return;
        case 'csv':
          return print(claimsAsCsv(claims));
        case 'table':
          return print(claimsAsTable(claims));
      }
    });
};
