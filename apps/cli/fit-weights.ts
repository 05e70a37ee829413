import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { formatTable, print, printJson } from './print.ts';
import { wholeNumber } from './whole-number.ts';

interface FitWeightsOptions {
  readonly format: 'table' | 'json';
  readonly draws: number;
  readonly seed: number;
  readonly out?: string;
}

const figure = (value: number): string => value.toFixed(3);

export const addFitWeights = (program: Command): void => {
  program
    .command('fit-weights')
    .description(
      're-estimate what kinds of claims say, and how long states last, from pairs whose states are known',
    )
    .argument('<labels>', 'a labelled set in YAML, such as samples/varda/truth.yaml')
    .option('--draws <number>', 'how often pairs are drawn anew for the standard errors', wholeNumber(2), 200)
    .option('--seed <number>', 'settles every random number', wholeNumber(0), 1)
    .option('--out <file>', 'write a parameters file for entente parameters set')
    .addOption(formatOption('table', 'json'))
    .action(async (labels: string, options: FitWeightsOptions, command: Command) => {
      const { writeFile } = await import('node:fs/promises');
      const { readText } = await import('../../src/adapters/files/index.ts');
      const { starterCatalogue } = await import('../../src/claims/index.ts');
      const { knownActors } = await import('../../src/ledger/index.ts');
      const { fitParameters, labelEvidence, parametersAsYaml, readLabels } = await import(
        '../../src/relations/index.ts'
      );
      const { explainWriteFailure } = await import('./explain-write-failure.ts');
      const { loadWeighable } = await import('./load-weighable.ts');
      const standing = await withProject(command, 'read', async (store) => ({
        ...(await loadWeighable(store)),
        actors: await store.actors(),
      }));
      const pairs = readLabels(await readText(labels), labels, knownActors(standing, starterCatalogue));
      const evidence = labelEvidence(standing.claims, pairs, standing.parameters);
      const fit = fitParameters(evidence, standing.parameters, options);
      const { out } = options;
      if (out !== undefined) {
        await writeFile(out, parametersAsYaml(fit)).catch((error: unknown) => {
          throw explainWriteFailure(error, 'fit-weights', out);
        });
        process.stderr.write(`Wrote ${out}. To weigh by it: entente parameters set ${out} --why "…"\n`);
      }
      if (options.format === 'json') return printJson(fit);
      await print(
        formatTable(fit.values, [
          { head: 'parameter', cell: ({ name }) => name },
          { head: 'state', cell: ({ state }) => state },
          { head: 'before', cell: ({ assumed }) => figure(assumed), align: 'right' },
          { head: 'fitted', cell: ({ fitted }) => figure(fitted), align: 'right' },
          { head: 's.e.', cell: ({ error }) => figure(error), align: 'right' },
          { head: 'from', cell: ({ from }) => String(from), align: 'right' },
        ]),
      );
      await print(
        `\n${fit.pairs} labelled pairs, ${fit.claims} claims at times when their state is known.\n`,
      );
    });
};
