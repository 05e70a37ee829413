/** Starts the server; applications do not import each other, so that bin/ hands it in. */
export type StartServer = (options: {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  readonly who: string;
}) => Promise<{ readonly address: string; readonly close: () => Promise<void> }>;

/** What the command line is given from outside. */
export interface Surroundings {
  /** Of Entente. */
  readonly version: string;
  /** Folder of the sample dossier's reports. */
  readonly samples: string;
  readonly startServer: StartServer;
}
