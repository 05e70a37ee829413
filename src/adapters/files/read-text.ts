import { EntenteError } from '../../records/index.ts';
import { readBytes } from './read-bytes.ts';

/** The text of a UTF-8 file, as of a model or a panel. */
export const readText = async (path: string): Promise<string> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(path));
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    throw new EntenteError('bad-input', `readText: ${path} is not a text in UTF-8`, {
      hint: 'Save it as UTF-8.',
      cause,
    });
  }
};
