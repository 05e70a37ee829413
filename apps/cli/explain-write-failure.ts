import { EntenteError } from '../../src/records/index.ts';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const SYSTEM = /^E[A-Z]+$/;

/** What a failure to write a file that was asked for means; other errors are handed back as they are. */
export const explainWriteFailure = (error: unknown, command: string, file: string): unknown => {
  if (error instanceof EntenteError) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string' || !SYSTEM.test(code)) return error;
  return FULL.has(code)
    ? new EntenteError('disk-full', `${command}: cannot write ${file}: the disk is full`, {
        hint: 'Free some space, or name a file elsewhere with --out. Nothing half-written was left.',
        cause: error,
      })
    : new EntenteError('bad-input', `${command}: cannot write ${file} (${code})`, {
        hint: 'Check that the folder exists and may be written to.',
        cause: error,
      });
};
