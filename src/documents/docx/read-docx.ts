import type { Reading } from '../reading.ts';
export const readDocx = async (name: string, _bytes: Uint8Array): Promise<Reading> => {
  throw new Error(name);
};
