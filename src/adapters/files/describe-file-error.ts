import type { ErrorCode } from '../../records/index.ts';

/** Why a path could not be used, in the terms of the command line. */
export interface FileRefusal {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly hint: string;
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

/** Puts an error of the file system into words. */
export const describeFileError = (path: string, error: unknown): FileRefusal => {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        code: 'not-found',
        reason: `there is no file or folder ${path}`,
        hint: 'Check the spelling and the folder you are in.',
      };
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'bad-input',
        reason: `${path} may not be read`,
        hint: 'Give yourself the right to read it, or copy it.',
      };
    case 'ELOOP':
      return {
        code: 'bad-input',
        reason: `${path} is a link that leads back to itself`,
        hint: 'Remove the link.',
      };
    default:
      return {
        code: 'bad-input',
        reason: `${path} could not be read (${codeOf(error)})`,
        hint: 'Copy it to another disk and try again.',
      };
  }
};
