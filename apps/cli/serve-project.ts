import { userInfo } from 'node:os';
import { print } from './print.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
}

/** What the command line knows of the server: applications do not import each other, bin/ hands it in. */
export type StartServer = (options: {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  readonly who: string;
}) => Promise<{ readonly address: string; readonly close: () => Promise<void> }>;

const asked = (signals: readonly NodeJS.Signals[]): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });

/** Serves the project until interrupted. */
export const serveProject = async (
  folder: string,
  options: ServeOptions,
  start: StartServer,
): Promise<void> => {
  const server = await start({ folder, host: options.host, port: options.port, who: userInfo().username });
  await print(`Workbench: ${server.address}\nStop with Ctrl-C.\n`);
  await asked(['SIGINT', 'SIGTERM']);
  await server.close();
};
