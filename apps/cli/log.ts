import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { formatTable, print, printJson } from './print.ts';

export const addLog = (program: Command): void => {
  program
    .command('log')
    .description('every decision, with who, when and why; those undone among them')
    .option('--as-known-on <edtf>', 'only what was decided up to that day, as it stood then')
    .addOption(formatOption('table', 'json'))
    .action(async (options: { format: 'table' | 'json'; asKnownOn?: string }, command: Command) => {
      const { decisionsTakenBy, undoingsInForce } = await import('../../src/ledger/index.ts');
      const { requireDayRange } = await import('../../src/records/index.ts');
      const { sayDecision } = await import('./say-decision.ts');
      const { asKnownOn } = options;
      const day =
        asKnownOn === undefined ? Number.POSITIVE_INFINITY : requireDayRange(asKnownOn, '--as-known-on').last;
      const all = await withProject(command, 'read', (store) => store.decisions());
      const decisions = decisionsTakenBy(all, day);
      const undoings = undoingsInForce(decisions);
      const rows = decisions.map((decision) => ({
        ...decision,
        undoneBy: undoings.get(decision.id)?.id ?? null,
      }));
      if (options.format === 'json') return printJson(rows);
      await print(
        formatTable(rows, [
          { head: 'decision', cell: ({ id }) => id.slice(0, 8) },
          { head: 'when', cell: ({ when }) => when.slice(0, 16).replace('T', ' ') },
          { head: 'who', cell: ({ who }) => who },
          { head: '', cell: ({ undoneBy }) => (undoneBy === null ? '' : 'undone') },
          { head: 'what', cell: sayDecision },
          { head: 'why', cell: ({ why }) => why },
        ]),
      );
    });
};
