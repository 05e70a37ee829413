import type { Command } from 'commander';

export const addUndo = (program: Command): void => {
  program
    .command('undo')
    .description('take a decision back; to bring it back again, undo the undoing')
    .argument('[decision]', 'its id, or the beginning of it (default: the last that holds)')
    .option('--why <reason>', 'why', '')
    .action(async (asked: string | undefined, { why }: { why: string }, command: Command) => {
      const { takeDecision } = await import('./take-decision.ts');
      const { effectiveDecisions } = await import('../../src/ledger/index.ts');
      const { EntenteError } = await import('../../src/records/index.ts');
      await takeDecision(
        command,
        ({ decisions }) => {
          const decisionId = asked ?? effectiveDecisions(decisions).at(-1)?.id;
          if (decisionId === undefined)
            throw new EntenteError('not-found', 'undo: no decision holds', {
              hint: 'entente log lists all that were taken, and what was undone.',
            });
          return { act: 'undo', decisionId };
        },
        why,
      );
    });
};
