import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { projectFolder } from './open-project.ts';
import { print, printJson } from './print.ts';
import { createProgress } from './progress.ts';
import { wholeNumber } from './whole-number.ts';

interface FitOptions {
  readonly model?: string;
  readonly ledger?: boolean;
  readonly repeat?: boolean;
  readonly seed: number;
  readonly goodness: number;
  readonly format: 'table' | 'json';
}

export const addFit = (program: Command): void => {
  program
    .command('fit')
    .description(
      'fit a model of how ties, attributes, support and groups move, to a panel or to what the ledger makes believable',
    )
    .argument(
      '[panel]',
      'folder of the files that the model names; with --repeat the id, or file, of a recorded fit',
    )
    .option('--ledger', 'fit to panels drawn from the beliefs of the project')
    .option('--model <file>', 'the model, in YAML or JSON')
    .option('--repeat', 'fit again as recorded, and hold it against what that gave')
    .option('--seed <number>', 'settles every random number', wholeNumber(0), 1)
    .option(
      '--goodness <number>',
      'simulations that goodness of fit is judged by; 0 leaves it out',
      wholeNumber(0),
      1000,
    )
    .addOption(formatOption('table', 'json'))
    .action(async (panel: string | undefined, options: FitOptions, command: Command) => {
      const { hashOf, EntenteError } = await import('../../src/records/index.ts');
      const { cpuSeconds } = await import('./cpu-seconds.ts');
      const { fitAsTable } = await import('./format-fit.ts');
      const { keepRun } = await import('./keep-run.ts');
      const { openFit } = await import('./open-fit.ts');
      const { runSteps } = await import('./run-steps.ts');
      const project = projectFolder(command);
      const { steps, inputs, seed, record } = await openFit(panel, options, command);
      const progress = createProgress(process.stderr, () => performance.now(), 'simulations');
      const cpu = cpuSeconds((what) => !what.includes('goodness'));
      const fit = await runSteps(steps, (state) => {
        cpu.see(state.what);
        progress.show(state);
      });
      progress.clear();
      const seconds = cpu.end();
      if (!fit.converged)
        process.stderr.write(
          `entente: fit: ${fit.stopped ? 'ended before it was done' : `not converged after ${fit.figures.restarts} restarts`}: these are no estimates to rely on\n`,
        );
      for (const note of fit.notes) process.stderr.write(`entente: fit: ${note}\n`);
      const resultHash = hashOf(JSON.stringify([fit.parameters, fit.goodness]));
      if (record && record.resultHash !== resultHash)
        throw new EntenteError(
          'bad-input',
          `fit: ${record.id} gave ${record.resultHash} and gives ${resultHash} now`,
          { hint: `It ran on entente ${record.versions.entente}, Node ${record.versions.node}.` },
        );
      if (record) process.stderr.write(`entente: the same as in the record, to the bit: ${resultHash}\n`);
      const id = record ? record.id : await keepRun(project, { command: 'fit', seed, inputs, resultHash });
      if (options.format === 'json') {
        const { figures, notes: _, ...report } = fit;
        return printJson({ id, ...report, ...figures, cpuSeconds: seconds, seed });
      }
      await print(fitAsTable(fit, seconds));
    });
};
