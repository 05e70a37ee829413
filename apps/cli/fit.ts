import type { Command } from 'commander';
import type { LedgerFit, MomentFit } from '../../src/dynamics/index.ts';
import { formatOption } from './formats.ts';
import { projectFolder, withProject } from './open-project.ts';
import { formatTable, print, printJson } from './print.ts';
import { createProgress } from './progress.ts';
import { wholeNumber } from './whole-number.ts';

interface FitOptions {
  readonly model: string;
  readonly ledger?: boolean;
  readonly seed: number;
  readonly format: 'table' | 'json';
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(4));

export const addFit = (program: Command): void => {
  program
    .command('fit')
    .description(
      'fit a model of how ties and attributes move, to a panel or to what the ledger makes believable',
    )
    .argument('[panel]', 'folder of the files that the model names')
    .option('--ledger', 'fit to panels drawn from the beliefs of the project')
    .requiredOption('--model <file>', 'the model, in YAML or JSON')
    .option('--seed <number>', 'settles every random number', wholeNumber(0), 1)
    .addOption(formatOption('table', 'json'))
    .action(async (panel: string | undefined, options: FitOptions, command: Command) => {
      const { join } = await import('node:path');
      const { readText } = await import('../../src/adapters/files/index.ts');
      const { fitDirectedPanel, fitLedger } = await import('../../src/dynamics/index.ts');
      const { EntenteError, hashOf } = await import('../../src/records/index.ts');
      const { runSteps } = await import('./run-steps.ts');
      const { keepRun } = await import('./keep-run.ts');
      if ((panel === undefined) === (options.ledger !== true))
        throw new EntenteError('bad-input', 'fit: what is to be fitted to', {
          hint: 'Give either the folder of a panel or --ledger.',
        });
      const model = { text: await readText(options.model), file: options.model };
      const hashes: Record<string, string> = {};
      const textOf = async (file: string): Promise<string> => {
        const text = await readText(join(panel!, file));
        hashes[file] = hashOf(text);
        return text;
      };
      const fromLedger = async () => {
        const { loadStanding } = await import('../../src/ledger/index.ts');
        const { parametersInForce } = await import('../../src/relations/index.ts');
        const standing = await withProject(command, 'read', (store) => loadStanding(store));
        hashes.claims = hashOf(JSON.stringify(standing.claims.map(({ id, status }) => [id, status])));
        const parameters = parametersInForce(standing.decisions);
        return fitLedger(model, { claims: standing.claims, parameters }, options.seed);
      };
      const before = process.cpuUsage();
      const steps = options.ledger ? await fromLedger() : await fitDirectedPanel(model, textOf, options.seed);
      const progress = createProgress(process.stderr, () => performance.now(), 'simulations');
      const fit: MomentFit & Partial<LedgerFit> = await runSteps(steps, progress.show);
      progress.clear();
      const { user, system } = process.cpuUsage(before);
      const cpuSeconds = (user + system) / 1e6;
      if (!fit.converged)
        process.stderr.write(
          `entente: fit: ${fit.stopped ? 'ended before it was done' : `not converged after ${fit.restarts} restarts`}: these are no estimates to rely on\n`,
        );
      for (const note of fit.notes ?? []) process.stderr.write(`entente: fit: ${note}\n`);
      await keepRun(projectFolder(command), {
        command: 'fit',
        seed: options.seed,
        inputs: { model, panel: panel ?? 'ledger', files: hashes },
        resultHash: hashOf(JSON.stringify(fit.parameters)),
      });
      if (options.format === 'json')
        return printJson({
          parameters: fit.parameters,
          tconvMax: fit.tconvMax,
          cpuSeconds,
          converged: fit.converged,
          restarts: fit.restarts,
          simulations: fit.simulations,
          seed: options.seed,
          ...(fit.actors
            ? { actors: fit.actors, samples: fit.samples, changesAPeriod: fit.changesAPeriod }
            : {}),
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
