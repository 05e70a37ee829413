import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { projectFolder } from './open-project.ts';
import { formatTable, print, printJson } from './print.ts';
import { createProgress } from './progress.ts';
import { wholeNumber } from './whole-number.ts';

interface SimulateCommandOptions {
  readonly runs: number;
  readonly seed: number;
  readonly workers?: number;
  readonly repeat?: boolean;
  readonly format: 'table' | 'json';
}

const share = (p: number): string => (p === 0 ? '0' : p.toFixed(3).replace(/^0/, ''));

export const addSimulate = (program: Command): void => {
  program
    .command('simulate')
    .description('run a scenario many times: what may follow under given pressures')
    .argument('<scenario>', 'the scenario, in YAML or JSON; with --repeat the id, or file, of a recorded run')
    .option('--runs <number>', 'how many runs', wholeNumber(1), 1000)
    .option('--seed <number>', 'settles every random number', wholeNumber(0), 1)
    .option('--workers <number>', 'threads (default: as many as there are processors)', wholeNumber(1))
    .option('--repeat', 'run a recorded run again, and hold it against what it gave')
    .addOption(formatOption('table', 'json'))
    .action(async (path: string, options: SimulateCommandOptions, command: Command) => {
      const { dirname, join } = await import('node:path');
      const { availableParallelism } = await import('node:os');
      const { readText } = await import('../../src/adapters/files/index.ts');
      const { readRunRecord, simulateOnWorkers, textsOf } = await import(
        '../../src/adapters/simulation/index.ts'
      );
      const { modelFileOf } = await import('../../src/dynamics/index.ts');
      const { EntenteError } = await import('../../src/records/index.ts');
      const { keepRun } = await import('./keep-run.ts');
      const project = projectFolder(command);
      const textsAt = async () => {
        const scenario = { file: path, text: await readText(path) };
        const model = modelFileOf(scenario);
        if (model === undefined) return { scenario };
        const file = join(dirname(path), model);
        return { scenario, model: { file, text: await readText(file) } };
      };
      const record = options.repeat ? await readRunRecord(project, path) : undefined;
      const texts = record ? textsOf(record) : await textsAt();
      const runs = record?.runs ?? options.runs;
      const seed = record?.seed ?? options.seed;
      const progress = createProgress(process.stderr, () => performance.now(), 'runs');
      let asked = false;
      const ask = (): void => {
        asked = true;
        process.stderr.write(
          '\nentente: ending with the runs that are done; press Ctrl-C again to leave at once\n',
        );
      };
      process.once('SIGINT', ask);
      const ensemble = await simulateOnWorkers(texts, {
        runs,
        seed,
        workers: options.workers ?? availableParallelism(),
        show: progress.show,
        shouldStop: () => asked,
      }).finally(() => process.removeListener('SIGINT', ask));
      progress.clear();
      if (ensemble.runs < runs)
        process.stderr.write(`entente: ended after ${ensemble.runs} of ${runs} runs\n`);
      if (record && ensemble.hash !== record.resultHash)
        throw new EntenteError(
          'bad-input',
          `simulate: ${record.id} gave ${record.resultHash} and gives ${ensemble.hash} now`,
          { hint: `It ran on entente ${record.versions.entente}, Node ${record.versions.node}.` },
        );
      if (record) process.stderr.write(`entente: the same as in the record, to the bit: ${ensemble.hash}\n`);
      const id = record
        ? record.id
        : await keepRun(project, {
            command: 'simulate',
            seed,
            runs: ensemble.runs,
            inputs: { ...texts },
            resultHash: ensemble.hash,
          });
      if (options.format === 'json') return printJson({ id, ...ensemble });
      const last = ensemble.times.length - 1;
      await print(
        `${ensemble.label}: ${ensemble.runs} runs of ${ensemble.years} years, seed ${seed}; what follows if the model and the pressures hold\n\n`,
      );
      await print(
        formatTable(ensemble.actors, [
          { head: 'actor', cell: ({ name }) => name },
          { head: 'there', cell: ({ at }) => share(at[last]!.present), align: 'right' },
          { head: 'support 5 %', cell: ({ at }) => String(at[last]!.support.p5), align: 'right' },
          { head: '50 %', cell: ({ at }) => String(at[last]!.support.p50), align: 'right' },
          { head: '95 %', cell: ({ at }) => String(at[last]!.support.p95), align: 'right' },
        ]),
      );
      const ties = ensemble.ties
        .filter(({ at }) => at[last]!.none < 0.9)
        .toSorted((x, y) => x.at[last]!.none - y.at[last]!.none)
        .slice(0, 30);
      if (ties.length > 0)
        await print(
          `\n${formatTable(ties, [
            { head: 'pair', cell: ({ a, b }) => `${a} – ${b}` },
            { head: 'hostile', cell: ({ at }) => share(at[last]!.hostile), align: 'right' },
            { head: 'none', cell: ({ at }) => share(at[last]!.none), align: 'right' },
            { head: 'allied', cell: ({ at }) => share(at[last]!.allied), align: 'right' },
          ])}`,
        );
      await print(
        `\n${formatTable(ensemble.events, [
          { head: 'event', cell: ({ kind }) => kind },
          { head: 'a run', cell: ({ mean }) => mean.toFixed(2), align: 'right' },
          { head: 'in runs', cell: ({ inRuns }) => share(inRuns), align: 'right' },
        ])}`,
      );
    });
};
