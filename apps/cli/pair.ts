import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { print, printJson } from './print.ts';

interface PairOptions {
  readonly format: 'table' | 'json';
  readonly at?: string;
  readonly asKnownOn?: string;
  readonly theatre?: string;
}

export const addPair = (program: Command): void => {
  program
    .command('pair')
    .description('one pair over time, and the sentences that its belief rests on')
    .argument('<a>', 'an actor, by any of its names')
    .argument('<b>', 'another')
    .option(
      '--at <edtf>',
      'the date for which contributions are worked out (default: that of the latest publication)',
    )
    .option('--as-known-on <edtf>', 'only what was published and decided up to that day')
    .option('--theatre <name>', 'only claims bound to this theatre')
    .addOption(formatOption('table', 'json'))
    .action(async (a: string, b: string, options: PairOptions, command: Command) => {
      const { loadStanding } = await import('../../src/ledger/index.ts');
      const { requireDayRange } = await import('../../src/records/index.ts');
      const { pairReport } = await import('./pair-report.ts');
      const { pairAsTable } = await import('./format-pair.ts');
      const knownOn = options.asKnownOn && requireDayRange(options.asKnownOn, '--as-known-on').last;
      const standing = await withProject(command, 'read', (store) =>
        loadStanding(store, knownOn || undefined),
      );
      const report = pairReport(standing, a, b, options);
      await (options.format === 'json' ? printJson(report.pair) : print(pairAsTable(report)));
    });
};
