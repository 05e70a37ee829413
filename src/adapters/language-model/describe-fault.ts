import { APICallError } from 'ai';
import { Fault, type FaultSort } from './fault.ts';

const LONGEST = 200;

/** `retry-after-ms`, or `retry-after` in seconds or as an HTTP date; null where the endpoint does not say. */
export const waitAskedFor = (headers: Readonly<Record<string, string>>, now: number): number | null => {
  const milliseconds = Number(headers['retry-after-ms'] ?? Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  const after = headers['retry-after'];
  if (after === undefined) return null;
  const seconds = Number(after);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const at = Date.parse(after);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};

const FORMAT = /response_format|json_schema|json_object|structured|grammar|guided/iu;
const QUOTA = /insufficient_quota|billing|credit/iu;

const sortOf = (status: number | undefined, body: string): FaultSort => {
  if (status === undefined || status === 200) return 'line';
  if (status === 429) return QUOTA.test(body) ? 'endpoint' : 'line';
  if ([408, 409, 425].includes(status) || status >= 500) return 'line';
  if ([400, 413, 415, 422].includes(status)) return FORMAT.test(body) ? 'format' : 'question';
  return 'endpoint';
};

/** One line of what an endpoint said, without control characters and without the key, which some endpoints repeat. */
const oneLine = (words: string, key: string | undefined): string => {
  const safe = key ? words.split(key).join('[key]') : words;
  const line = safe
    .slice(0, LONGEST * 4)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** What went wrong with a call, by the error that the SDK threw. */
export const describeFault = (
  error: unknown,
  context: {
    readonly key: string | undefined;
    readonly timedOut: boolean;
    readonly timeoutSeconds: number;
    readonly now: number;
  },
): Fault => {
  const { key, timedOut, timeoutSeconds, now } = context;
  if (timedOut) return new Fault('line', `no answer within ${timeoutSeconds} s`, { mayHaveCost: true });
  const message = oneLine(error instanceof Error ? error.message : String(error), key);
  if (!APICallError.isInstance(error)) return new Fault('line', message, { mayHaveCost: true });
  const { statusCode, responseHeaders, responseBody } = error;
  const sort = sortOf(statusCode, responseBody ?? '');
  const status = statusCode === undefined ? '' : `status ${statusCode}: `;
  return new Fault(sort, `${status}${message}`, {
    waitMilliseconds: waitAskedFor(responseHeaders ?? {}, now),
    mayHaveCost: sort === 'line' && statusCode !== 429,
  });
};
