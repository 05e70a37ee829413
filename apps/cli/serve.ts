import { type Command, InvalidArgumentError } from 'commander';
import { projectFolder } from './open-project.ts';
import type { ServeOptions } from './serve-project.ts';
import type { Surroundings } from './surroundings.ts';

const portNumber = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Not a port from 0 to 65535.');
  return port;
};

/** The options of everything that serves the workbench. */
export const withServeOptions = (command: Command): Command =>
  command
    .option('--port <number>', 'port to listen on; 0 takes a free one', portNumber, 4180)
    .option('--host <address>', 'address to listen on', '127.0.0.1');

export const addServe = (program: Command, { startServer }: Surroundings): void => {
  withServeOptions(program.command('serve'))
    .description('the workbench in the browser, and its API')
    .action(async (options: ServeOptions, command: Command) => {
      const { serveProject } = await import('./serve-project.ts');
      await serveProject(projectFolder(command), options, startServer);
    });
};
