import { userInfo } from 'node:os';
import { print } from './print.ts';
import type { StartServer } from './surroundings.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
}

const asked = (signals: readonly NodeJS.Signals[]): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });

/** Serves the project until interrupted. */
export const serveProject = async (
  folder: string,
  options: ServeOptions,
  startServer: StartServer,
): Promise<void> => {
  const server = await startServer({
    folder,
    host: options.host,
    port: options.port,
    who: userInfo().username,
  });
  await print(`Workbench: ${server.address}\nStop with Ctrl-C.\n`);
  await asked(['SIGINT', 'SIGTERM']);
  await server.close();
};
