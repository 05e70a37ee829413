import type { Command } from 'commander';
import { withWhy } from './decide.ts';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { formatTable, print, printJson } from './print.ts';

interface ListOptions {
  readonly format: 'table' | 'json';
  readonly asKnownOn?: string;
}

const figure = (value: number | { hostile: number; none: number; allied: number }): string =>
  typeof value === 'number'
    ? String(value)
    : [value.hostile, value.none, value.allied].map((share) => share.toFixed(3)).join(' / ');

export const addParameters = (program: Command): void => {
  const parameters = program
    .command('parameters')
    .description('every constant that beliefs are weighed by, with its value here and where it comes from')
    .option('--as-known-on <edtf>', 'as they were at the end of that day')
    .addOption(formatOption('table', 'json'))
    .action(async (options: ListOptions, command: Command) => {
      const { dayKnownOn } = await import('./load-weighable.ts');
      const { loadStanding } = await import('../../src/ledger/index.ts');
      const { describeParametersInForce } = await import('../../src/relations/index.ts');
      const { decisions } = await withProject(command, 'read', (store) =>
        loadStanding(store, dayKnownOn(options)),
      );
      const described = describeParametersInForce(decisions);
      if (options.format === 'json') return printJson(described);
      await print(
        formatTable(described, [
          { head: 'parameter', cell: ({ name }) => name },
          { head: 'value (rows: hostile / none / allied)', cell: ({ value }) => figure(value) },
          { head: 'source', cell: ({ source }) => source },
        ]),
      );
    });

  withWhy(parameters.command('set'))
    .description('weigh by other constants in this project, from a file; a decision that can be undone')
    .argument('<file>', 'YAML or JSON with what is to be otherwise, as in "witness: { F: 0.5 }"')
    .action(async (file: string, { why }: { why: string }, command: Command) => {
      const { readText } = await import('../../src/adapters/files/index.ts');
      const { readParameters } = await import('../../src/relations/index.ts');
      const { takeDecision } = await import('./take-decision.ts');
      const change = readParameters(await readText(file), file);
      await takeDecision(command, { act: 'set-parameters', change }, why);
    });
};
