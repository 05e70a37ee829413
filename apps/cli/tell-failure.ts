import { EntenteError, type ErrorCode } from '../../src/records/index.ts';

/** Codes that say the command was used wrongly, rather than that it failed. */
const WRONG_USAGE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'bad-date',
  'bad-input',
  'unknown-actor',
  'unknown-document',
  'unknown-claim',
]);

/** What a shell answers for a program that Ctrl-C ended. */
const INTERRUPTED = 130;

export const exitCodeOf = (error: unknown): 1 | 2 | typeof INTERRUPTED => {
  if (!(error instanceof EntenteError)) return 1;
  if (error.code === 'stopped') return INTERRUPTED;
  return WRONG_USAGE.has(error.code) ? 2 : 1;
};

/** Says on stderr what is wrong and what to do, in one line; the stack only where it was asked for. */
export const tellFailure = (error: unknown, withStack: boolean): void => {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof EntenteError && error.hint ? ` ${error.hint}` : '';
  process.stderr.write(`entente: ${message}.${hint}\n`.replace(/([.?!])\.(\s)/, '$1$2'));
  if (withStack && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  else if (!(error instanceof EntenteError)) process.stderr.write('Run again with --debug for details.\n');
};
