import { readFile, stat } from 'node:fs/promises';
import { MOST_BYTES } from '../../documents/index.ts';
import { EntenteError } from '../../records/index.ts';
import { describeFileError } from './describe-file-error.ts';

const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path);
  if (found.isFile()) return found.size;
  throw new EntenteError('bad-input', `readBytes: ${path} is not a file`, { hint: 'Give a file.' });
};

/** The bytes of a file, whose size is looked at before anything is read. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    const size = await sizeOf(path);
    if (size <= MOST_BYTES) return new Uint8Array(await readFile(path));
    throw new EntenteError('too-large', `readBytes: ${path} has ${size} bytes, the most is ${MOST_BYTES}`, {
      hint: 'Split it into its chapters, or take the pictures out, and read the parts.',
    });
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    const { code, reason, hint } = describeFileError(path, error);
    throw new EntenteError(code, `readBytes: ${reason}`, { hint, cause: error });
  }
};
