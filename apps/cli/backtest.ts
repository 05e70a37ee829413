import { type Command, InvalidArgumentError, Option } from 'commander';
import { formatOption } from './formats.ts';
import { print, printJson } from './print.ts';
import { createProgress } from './progress.ts';
import { wholeNumber } from './whole-number.ts';

interface BacktestOptions {
  readonly origins?: readonly number[];
  readonly horizons: readonly number[];
  readonly reference: string;
  readonly bothSigns: 'hostile' | 'none' | 'allied';
  readonly forecasts?: string;
  readonly simulate?: boolean;
  readonly seed: number;
  readonly format: 'table' | 'json';
}

/** "3,4" as numbers. */
const windowList = (text: string): readonly number[] =>
  text.split(',').map((part) => {
    const value = Number(part);
    if (part.trim() === '' || !Number.isSafeInteger(value) || value < 1)
      throw new InvalidArgumentError('whole numbers from 1 on are wanted, such as 3,4');
    return value;
  });

export const addBacktest = (program: Command): void => {
  program
    .command('backtest')
    .description(
      'forecast each window of a panel of signed ties from those before it, and score what was said',
    )
    .argument('<panel>', 'folder with nodes.csv (name) and edges.csv (t, sign, a, b)')
    .option(
      '--origins <windows>',
      'where forecasts are made, such as 3,4 (default: every window)',
      windowList,
    )
    .option('--horizons <windows>', 'how many windows ahead, such as 1,2,5', windowList, [1])
    .option('--reference <name>', 'the forecaster that skill is measured beside', 'lag-contact-balance')
    .addOption(
      new Option('--both-signs <class>', 'what a dyad that cooperates and fights in one window counts as')
        .choices(['hostile', 'none', 'allied'])
        .default('hostile'),
    )
    .option(
      '--forecasts <file>',
      'write every forecast with its hash there (JSON Lines) before outcomes are read',
    )
    .option('--simulate', 'also by the tie model itself, fitted and simulated on: minutes, not seconds')
    .option('--seed <number>', 'settles every random number', wholeNumber(0), 1)
    .addOption(formatOption('table', 'json'))
    .action(async (folder: string, options: BacktestOptions) => {
      const { join } = await import('node:path');
      const { readText } = await import('../../src/adapters/files/index.ts');
      const {
        CONTENDERS,
        calibrate,
        PARTS,
        REFERENCES,
        readSignedPanel,
        runBacktest,
        scoreBacktest,
        simulator,
      } = await import('../../src/dynamics/index.ts');
      const { backtestAsTable } = await import('./format-backtest.ts');
      const { openForecastFile } = await import('./forecast-file.ts');
      const { stopOnInterrupt } = await import('./stop-on-interrupt.ts');
      const panel = await readSignedPanel((file) => readText(join(folder, file)));
      const { reference, seed } = options;
      const forecasters = [
        ...REFERENCES,
        ...PARTS,
        ...CONTENDERS,
        ...(options.simulate ? [simulator(seed)] : []),
      ];
      if (!forecasters.some(({ name }) => name === reference))
        throw program.error(
          `entente: --reference: there is no forecaster "${reference}"; there are ${forecasters.map(({ name }) => name).join(', ')}`,
          { exitCode: 2 },
        );
      const progress = createProgress(process.stderr, () => performance.now(), 'forecasts');
      const file = options.forecasts === undefined ? null : await openForecastFile(options.forecasts);
      const interrupt = stopOnInterrupt();
      const backtest = await runBacktest(panel, {
        origins: options.origins ?? Array.from({ length: panel.windows }, (_, t) => t + 1),
        horizons: options.horizons,
        forecasters,
        tieRule: options.bothSigns,
        seal: async (forecast) => file?.write(forecast),
        onProgress: async (state) => {
          progress.show(state);
          return (await interrupt.asked()) ? 'stop' : undefined;
        },
      }).finally(async () => {
        interrupt.end();
        progress.clear();
        await file?.close();
      });
      for (const { origin, horizon, reason } of backtest.leftOut)
        if (options.origins?.includes(origin) || reason.startsWith('ended'))
          process.stderr.write(`entente: origin ${origin}, ${horizon} ahead, left out: ${reason}\n`);
      const pooled = scoreBacktest(backtest, { reference, seed });
      if (options.format === 'json')
        return printJson({
          panel: { hash: panel.hash, actors: panel.actors.length, windows: panel.windows },
          seed,
          reference,
          bothSigns: options.bothSigns,
          declared: CONTENDERS[0]!.name,
          forecasters: forecasters.map(({ name, about }) => ({ name, about })),
          forecasts: backtest.rounds.flatMap(({ forecasts }) =>
            forecasts.map(({ laws: _, ...head }) => head),
          ),
          scores: pooled,
          byOrigin: scoreBacktest(backtest, { reference, seed, byOrigin: true }),
          calibration: calibrate(backtest, seed),
          leftOut: backtest.leftOut,
        });
      await print(backtestAsTable(pooled, { reference, declared: CONTENDERS[0]!.name }));
    });
};
