import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { projectFolder } from './open-project.ts';
import { printJson } from './print.ts';
import { createProgress } from './progress.ts';
import { wholeNumber } from './whole-number.ts';

interface SimulateCommandOptions {
  readonly runs?: number;
  readonly seed?: number;
  readonly workers?: number;
  readonly repeat?: boolean;
  readonly against?: string;
  readonly why?: string;
  readonly sensitivity?: string;
  readonly trajectories?: number;
  readonly format: 'table' | 'json';
}

/** Where neither the scenario nor the command says how many, and from which seed. */
const RUNS = 1000;
const SEED = 1;

export const addSimulate = (program: Command): void => {
  program
    .command('simulate')
    .description('run a scenario many times: what may follow under given pressures')
    .argument('<scenario>', 'the scenario, in YAML or JSON; with --repeat the id, or file, of a recorded run')
    .option('--runs <number>', `how many runs (default: as the scenario says, else ${RUNS})`, wholeNumber(1))
    .option(
      '--seed <number>',
      `settles every random number (default: as the scenario says, else ${SEED})`,
      wholeNumber(0),
    )
    .option('--workers <number>', 'threads (default: as many as there are processors)', wholeNumber(1))
    .option('--repeat', 'run a recorded run again, and hold it against what it gave')
    .option('--against <scenario>', 'another scenario, run by run on the same random numbers')
    .option('--why <outcome>', 'what moved an outcome: what the runs drew, and each part by leaving it out')
    .option('--sensitivity <outcome>', 'elementary effects of every drawn parameter on an outcome (Morris)')
    .option('--trajectories <number>', 'walks through the parameters for --sensitivity', wholeNumber(2))
    .addOption(formatOption('table', 'json'))
    .action(async (path: string, options: SimulateCommandOptions, command: Command) => {
      const { availableParallelism } = await import('node:os');
      const simulation = await import('../../src/adapters/simulation/index.ts');
      const { compareRuns, readScenario, readScenarioFile, whatItIsWorth } = await import(
        '../../src/dynamics/index.ts'
      );
      const { EntenteError } = await import('../../src/records/index.ts');
      const { loadLedgerView } = await import('./load-ledger-view.ts');
      const { checkQuestions, lookIntoScenario } = await import('./look-into-scenario.ts');
      const { printEnsemble } = await import('./print-ensemble.ts');
      const { keepRun } = await import('./keep-run.ts');
      const project = projectFolder(command);
      const textsAt = async (file: string) =>
        simulation.withStartBeliefs(await simulation.readScenarioTexts(file), () => loadLedgerView(command));
      const record = options.repeat ? await simulation.readRunRecord(project, path) : undefined;
      const texts = record ? simulation.textsOf(record) : await textsAt(path);
      if (record && texts.beliefs) {
        const { beliefs } = await simulation.withStartBeliefs(texts, () => loadLedgerView(command));
        if (JSON.stringify(beliefs) !== JSON.stringify(texts.beliefs))
          process.stderr.write(
            `entente: ${record.id} is stale: the ledger has changed since, and the scenario would begin otherwise now\n`,
          );
      }
      const against = options.against === undefined ? undefined : await textsAt(options.against);
      checkQuestions(texts, options);
      const { value } = readScenarioFile(texts);
      const runs = record?.runs ?? options.runs ?? value.runs ?? RUNS;
      const seed = record?.seed ?? options.seed ?? value.seed ?? SEED;
      const workers = options.workers ?? availableParallelism();
      const progress = createProgress(process.stderr, () => performance.now(), 'runs');
      let stopped = false;
      const ask = (): void => {
        stopped = true;
        process.stderr.write(
          '\nentente: ending with the runs that are done; press Ctrl-C again to leave at once\n',
        );
      };
      process.once('SIGINT', ask);
      const steps = { show: progress.show, shouldStop: () => stopped };
      try {
        const { ensemble, table } = await simulation.simulateOnWorkers(texts, {
          runs,
          seed,
          workers,
          ...steps,
        });
        progress.clear();
        if (ensemble.runs < runs)
          process.stderr.write(`entente: ended after ${ensemble.runs} of ${runs} runs\n`);
        if (record && ensemble.hash !== record.resultHash)
          throw new EntenteError(
            'bad-input',
            `simulate: ${record.id} gave ${record.resultHash} and gives ${ensemble.hash} now`,
            { hint: `It ran on entente ${record.versions.entente}, Node ${record.versions.node}.` },
          );
        if (record)
          process.stderr.write(`entente: the same as in the record, to the bit: ${ensemble.hash}\n`);
        const id = record
          ? record.id
          : await keepRun(project, {
              command: 'simulate',
              seed,
              runs: ensemble.runs,
              inputs: { ...texts },
              resultHash: ensemble.hash,
            });
        const other =
          against &&
          (await simulation.simulateOnWorkers(against, { runs: ensemble.runs, seed, workers, ...steps }));
        const answers = await lookIntoScenario(texts, table, seed, workers, options, steps);
        progress.clear();
        const found = {
          notes: whatItIsWorth(readScenario(texts), texts.beliefs),
          ...(other
            ? {
                against: {
                  title: other.ensemble.title ?? options.against!,
                  outcomes: compareRuns(table, other.table),
                },
              }
            : {}),
          ...answers,
        };
        if (options.format === 'table') return await printEnsemble(ensemble, found);
        await printJson({ id, ...ensemble, ...(texts.beliefs ? { beliefs: texts.beliefs } : {}), ...found });
      } finally {
        process.removeListener('SIGINT', ask);
      }
    });
};
