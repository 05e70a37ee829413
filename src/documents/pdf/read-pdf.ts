import type { Reading } from '../reading.ts';
export const readPdf = async (name: string, _bytes: Uint8Array): Promise<Reading> => {
  throw new Error(name);
};
