import { EntenteError, type ErrorCode } from '../../records/index.ts';

/** What a failure means: the code, the words after the project's name, and what to do. */
export type Explanation = readonly [code: ErrorCode, what: string, hint: string];

const DAMAGED_HINT =
  'Nothing was changed. Restore the project from a copy; or set it aside (move ledger.db elsewhere, or name another database in DATABASE_URL) and read the reports again: decisions that were taken are then only in what was set aside.';

const READ_ONLY: Explanation = [
  'project-read-only',
  'cannot be written to',
  'Give yourself write permission on the folder, or choose another one with --project.',
];

export const DISK_FULL: Explanation = [
  'disk-full',
  'cannot grow: the disk is full',
  'Free some space and try again. All that was stored before is safe; what was being added was not stored.',
];

const NOT_A_FOLDER: Explanation = [
  'bad-input',
  'is not a folder',
  'Name a folder with --project; it is made if it does not exist.',
];

export const DISK_FAILED: Explanation = [
  'disk-failed',
  'could not be read or written: the disk answered with an error',
  'Check the disk and its connection. What was stored before is safe unless the disk itself is failing: copy it.',
];

export const DAMAGED: Explanation = ['project-damaged', 'is damaged', DAMAGED_HINT];

/** All statements are fixed: one that fails met tables that are not as they were made. */
export const OTHER_TABLES: Explanation = [
  'project-damaged',
  'is damaged: its tables are not as they were made',
  DAMAGED_HINT,
];

/** By the codes of Node and of SQLite (sqlite.org/rescode.html). */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  SQLITE_READONLY: READ_ONLY,
  SQLITE_PERM: READ_ONLY,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  SQLITE_FULL: DISK_FULL,
  EEXIST: NOT_A_FOLDER,
  ENOTDIR: NOT_A_FOLDER,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_NOTADB: ['project-damaged', 'is damaged: ledger.db is not a database', DAMAGED_HINT],
  SQLITE_ERROR: OTHER_TABLES,
  SQLITE_BUSY: [
    'project-locked',
    'is held by another program that looks into ledger.db',
    'Close that program and try again.',
  ],
  EIO: DISK_FAILED,
  SQLITE_IOERR: DISK_FAILED,
  SQLITE_CANTOPEN: DISK_FAILED,
};

/** The code by which Node, SQLite or Postgres names a failure; empty where there is none. */
export const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** libsql says why it could not open a file only in words, with SQLite's number for it at their end. */
const cannotOpen = (error: Error): boolean => /^ConnectionFailed\(.*: 14"\)$/.test(error.message);

/** SQLite's extended codes refine a base code: `SQLITE_CORRUPT_VTAB`, `SQLITE_IOERR_WRITE`. */
const baseOf = (code: string): string => code.split('_').slice(0, 2).join('_');

export const explained = ([code, what, hint]: Explanation, place: string, cause: Error): EntenteError =>
  new EntenteError(code, `${place} ${what} (${cause.message || codeOf(cause)})`, { hint, cause });

/** What a failure of the disk or of SQLite means to the one who asked; other errors are handed back as they are. */
export const storageErrorOf = (error: unknown, place: string): unknown => {
  if (!(error instanceof Error) || error instanceof EntenteError) return error;
  const code = cannotOpen(error) ? 'SQLITE_CANTOPEN' : codeOf(error);
  const explanation = EXPLANATIONS[code] ?? EXPLANATIONS[baseOf(code)];
  return explanation ? explained(explanation, place, error) : error;
};

export const projectDamaged = (place: string, fault: string): EntenteError =>
  new EntenteError('project-damaged', `${place} is damaged: ${fault}`, { hint: DAMAGED_HINT });

export const notAFolder = (place: string): EntenteError =>
  new EntenteError(NOT_A_FOLDER[0], `${place} ${NOT_A_FOLDER[1]}`, { hint: NOT_A_FOLDER[2] });

export const nothingStored = (where: string): EntenteError =>
  new EntenteError('not-found', `nothing has been stored in ${where} yet`, {
    hint: 'Read some reports into it first: `entente read PATH…`.',
  });
