/**
 * What stops a piece of work: misuse, or a failure outside of the evidence.
 * The message says which function, what is wrong, and the value; `hint` says what to do about it.
 * Flaws in the evidence itself are never errors but `Doubt` records.
 */
export type ErrorCode =
  | 'bad-date'
  | 'bad-document'
  | 'bad-input'
  | 'bad-parameters'
  | 'not-found'
  | 'unknown-actor'
  | 'unknown-document'
  | 'unknown-claim'
  | 'unsupported-format'
  | 'encrypted-document'
  | 'no-text'
  | 'too-large'
  | 'bad-package'
  | 'project-locked'
  | 'project-damaged'
  | 'project-read-only'
  | 'project-version'
  | 'project-unreachable'
  | 'disk-failed'
  | 'disk-full'
  | 'address-in-use'
  | 'not-built'
  | 'endpoint-unreachable'
  | 'endpoint-refused'
  | 'question-refused'
  | 'model-unusable'
  | 'over-budget'
  | 'stopped';

export class EntenteError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'EntenteError';
    this.code = code;
    this.hint = options.hint;
  }
}
