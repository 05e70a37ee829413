import { Command, CommanderError } from 'commander';
import { addActors } from './actors.ts';
import { addBacktest } from './backtest.ts';
import { addClaims } from './claims.ts';
import { addDecide } from './decide.ts';
import { addExport } from './export.ts';
import { addFit } from './fit.ts';
import { addFitWeights } from './fit-weights.ts';
import { addHypotheses } from './hypotheses.ts';
import { addImport } from './import.ts';
import { addLog } from './log.ts';
import { addMap } from './map.ts';
import { addPair } from './pair.ts';
import { addParameters } from './parameters.ts';
import { addRead } from './read.ts';
import { addRelations } from './relations.ts';
import { addServe } from './serve.ts';
import { addSimulate } from './simulate.ts';
import { addSources } from './sources.ts';
import { addStart } from './start.ts';
import type { Surroundings } from './surroundings.ts';
import { addUndo } from './undo.ts';

const program = (surroundings: Surroundings): Command => {
  const command = new Command('entente')
    .description('Published reports in, a sourced map of who sides with whom out.')
    .option('--project <dir>', 'where the project is kept (default: ./entente-data, or ENTENTE_PROJECT)')
    .option('--debug', 'show stack traces')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(add --help to see how it is used)')
    .exitOverride();
  for (const add of [
    addRead,
    addClaims,
    addRelations,
    addPair,
    addMap,
    addActors,
    addSources,
    addDecide,
    addUndo,
    addLog,
    addHypotheses,
    addParameters,
    addFitWeights,
    addExport,
    addImport,
    addFit,
    addSimulate,
    addBacktest,
    addServe,
    addStart,
  ])
    add(command, surroundings);
  return command;
};

/** Runs one command line; sets the process's exit code: 0 done, 1 failed, 2 wrong usage, 3 some documents not read. */
export const main = async (argv: readonly string[], surroundings: Surroundings): Promise<void> => {
  // A reader of our output that stops early (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  const command = program(surroundings);
  try {
    await command.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    const { exitCodeOf, tellFailure } = await import('./tell-failure.ts');
    tellFailure(error, command.opts<{ debug?: boolean }>().debug === true);
    process.exitCode = exitCodeOf(error);
  }
};
