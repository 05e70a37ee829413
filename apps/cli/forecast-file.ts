import { open } from 'node:fs/promises';
import type { SealedForecast } from '../../src/dynamics/index.ts';
import { EntenteError } from '../../src/records/index.ts';

export interface ForecastFile {
  /** Adds a line, and returns when it is on disk. */
  readonly write: (forecast: SealedForecast) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A new file of forecasts, one JSON object a line; what is there already is never overwritten. */
export const openForecastFile = async (path: string): Promise<ForecastFile> => {
  const file = await open(path, 'wx').catch((cause: NodeJS.ErrnoException) => {
    throw new EntenteError(
      cause.code === 'EEXIST' ? 'bad-input' : 'disk-failed',
      `openForecastFile: ${path} ${cause.code === 'EEXIST' ? 'is there already' : `cannot be written (${cause.code})`}`,
      { hint: 'Name a new file.', cause },
    );
  });
  return {
    write: async ({ laws, ...head }) => {
      const digits = Array.from(laws, (p) => Number(p.toFixed(6)));
      await file.write(`${JSON.stringify({ ...head, laws: digits })}\n`);
      await file.sync();
    },
    close: () => file.close(),
  };
};
