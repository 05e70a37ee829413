import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { EntenteError, type ErrorCode } from '../../src/records/index.ts';

/** RFC 9457 problem details, with what to do as an extension. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly hint?: string;
}

const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  'not-found': 404,
  'unknown-actor': 404,
  'unknown-document': 404,
  'unknown-claim': 404,
  'bad-date': 400,
  'bad-input': 400,
  'too-large': 413,
  'unsupported-format': 415,
  'bad-document': 422,
  'encrypted-document': 422,
  'no-text': 422,
  'disk-full': 507,
  'project-unreachable': 503,
  'project-locked': 409,
};

const TITLE: Partial<Record<number, string>> = {
  400: 'Not understood',
  403: 'Not allowed',
  404: 'Not found',
  409: 'In use',
  413: 'Too large',
  415: 'Unknown format',
  422: 'Cannot be read',
  500: 'Failed',
  503: 'Out of reach',
  507: 'Disk full',
};

export const problemResponse = (
  context: Context,
  status: ContentfulStatusCode,
  detail: string,
  hint?: string,
): Response => {
  const problem: Problem = {
    type: 'about:blank',
    title: TITLE[status] ?? 'Failed',
    status,
    detail,
    ...(hint === undefined ? {} : { hint }),
  };
  return context.json(problem, status, { 'content-type': 'application/problem+json' });
};

/** An EntenteError with the status that fits its code; anything else is our failure, told without its inside. */
export const problemOf = (error: unknown, context: Context): Response =>
  error instanceof EntenteError
    ? problemResponse(context, STATUS[error.code] ?? 500, error.message, error.hint)
    : problemResponse(
        context,
        500,
        'The server failed to answer.',
        'See the terminal that runs entente serve.',
      );
