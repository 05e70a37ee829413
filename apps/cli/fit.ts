import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { formatTable, print, printJson } from './print.ts';
import { createProgress } from './progress.ts';
import { wholeNumber } from './whole-number.ts';

interface FitOptions {
  readonly model: string;
  readonly seed: number;
  readonly format: 'table' | 'json';
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(4));

export const addFit = (program: Command): void => {
  program
    .command('fit')
    .description('fit a model of how ties and attributes move to a panel, by the method of moments')
    .argument('<panel>', 'folder of the files that the model names')
    .requiredOption('--model <file>', 'the model, in YAML or JSON')
    .option('--seed <number>', 'settles every random number', wholeNumber(0), 1)
    .addOption(formatOption('table', 'json'))
    .action(async (panel: string, options: FitOptions) => {
      const { join } = await import('node:path');
      const { readText } = await import('../../src/adapters/files/index.ts');
      const { fitDirectedPanel } = await import('../../src/dynamics/index.ts');
      const { runSteps } = await import('./run-steps.ts');
      const model = { text: await readText(options.model), file: options.model };
      const before = process.cpuUsage();
      const steps = await fitDirectedPanel(model, (file) => readText(join(panel, file)), options.seed);
      const progress = createProgress(process.stderr, () => performance.now(), 'simulations');
      const fit = await runSteps(steps, progress.show);
      progress.clear();
      const { user, system } = process.cpuUsage(before);
      const cpuSeconds = (user + system) / 1e6;
      if (!fit.converged)
        process.stderr.write(
          `entente: fit: ${fit.stopped ? 'ended before it was done' : `not converged after ${fit.restarts} restarts`}: these are no estimates to rely on\n`,
        );
      if (options.format === 'json')
        return printJson({
          parameters: fit.parameters,
          tconvMax: fit.tconvMax,
          cpuSeconds,
          converged: fit.converged,
          restarts: fit.restarts,
          simulations: fit.simulations,
          seed: options.seed,
        });
      await print(
        formatTable(fit.parameters, [
          { head: 'effect', cell: ({ effect }) => effect },
          { head: 'type', cell: ({ type }) => type },
          { head: 'estimate', cell: ({ estimate }) => figure(estimate), align: 'right' },
          { head: 's.e.', cell: ({ se }) => figure(se), align: 'right' },
          { head: 't', cell: ({ t }) => figure(t), align: 'right' },
          { head: 'from data', cell: ({ fromData }) => `${Math.round(100 * fromData)} %`, align: 'right' },
          { head: '', cell: ({ unidentified }) => (unidentified ? `unidentified: ${unidentified}` : '') },
        ]),
      );
      await print(
        `\ntconv.max ${figure(fit.tconvMax)}; ${fit.simulations} simulations, ${cpuSeconds.toFixed(1)} s of CPU\n`,
      );
    });
};
