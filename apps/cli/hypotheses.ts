import type { Command } from 'commander';
import { withWhy } from './decide.ts';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { print, printJson } from './print.ts';

interface WeighOptions {
  readonly format: 'table' | 'json';
  readonly asKnownOn?: string;
}

export const addHypotheses = (program: Command): void => {
  const hypotheses = program
    .command('hypotheses')
    .description('rival explanations beside the evidence: how it bears on each, and what decides')
    .argument('[file]', 'the rivals of one question, in YAML or JSON; without it, those of the project')
    .option('--as-known-on <edtf>', 'only what was published and decided up to that day')
    .addOption(formatOption('table', 'json'))
    .action(async (file: string | undefined, options: WeighOptions, command: Command) => {
      const { loadWeighable } = await import('./load-weighable.ts');
      const { hypothesesAsTable } = await import('./format-hypotheses.ts');
      const { hypothesesAsked } = await import('./hypotheses-asked.ts');
      const { weighHypotheses } = await import('../../src/hypotheses/index.ts');
      const weighed = await withProject(command, 'read', async (store) => {
        const standing = await loadWeighable(store, options);
        const asked = await hypothesesAsked(file, standing, await store.actors());
        return weighHypotheses(standing.claims, asked, standing.parameters);
      });
      if (options.format === 'json') return printJson(weighed);
      await print(hypothesesAsTable(weighed));
    });

  withWhy(hypotheses.command('add'))
    .description('keep the hypotheses of a file; those of the same title are written anew')
    .argument('<file>', 'the rivals of one question, in YAML or JSON')
    .action(async (file: string, { why }: { why: string }, command: Command) => {
      const { keepHypotheses } = await import('./keep-hypotheses.ts');
      const { sayDecision } = await import('./say-decision.ts');
      const taken = await withProject(command, 'write', (store) => keepHypotheses(store, file, why));
      for (const decision of taken) await print(`${decision.id}  ${sayDecision(decision)}\n`);
    });

  withWhy(hypotheses.command('remove'))
    .description('what was decided about it comes back if the removal is undone')
    .argument('<hypothesis>', 'its id')
    .action(async (hypothesisId: string, { why }: { why: string }, command: Command) => {
      const { takeDecision } = await import('./take-decision.ts');
      await takeDecision(command, { act: 'remove-hypothesis', hypothesisId }, why);
    });

  withWhy(hypotheses.command('weigh'))
    .description('decide how a claim bears on a hypothesis, over what the program proposes')
    .argument('<claim>', 'its id, or the beginning of it')
    .argument('<hypothesis>', 'its id')
    .argument('<cell>', 'strongly-against, against, neutral, for, strongly-for or not-applicable')
    .action(
      async (
        claimId: string,
        hypothesisId: string,
        cell: string,
        { why }: { why: string },
        command: Command,
      ) => {
        const { cellAsked } = await import('./hypotheses-asked.ts');
        const { takeDecision } = await import('./take-decision.ts');
        const cells = [{ claimId, hypothesisId, cell: cellAsked(cell) }];
        await takeDecision(command, { act: 'weigh-evidence', cells }, why);
      },
    );
};
