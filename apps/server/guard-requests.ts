import type { Context, MiddlewareHandler } from 'hono';
import { problemResponse } from './problem.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** What a page of ours may load and do: nothing but its own files, and nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const hostOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, '');

const isReading = ({ req }: Context): boolean => req.method === 'GET' || req.method === 'HEAD';

/** Whether a browser says that a page of another origin asks; a program that is no browser says nothing. */
const isOfAnotherPage = (c: Context, host: string): boolean => {
  const site = c.req.header('sec-fetch-site');
  if (isReading(c))
    // A link that is followed is no page that reads.
    return (site === 'cross-site' || site === 'same-site') && c.req.header('sec-fetch-mode') !== 'navigate';
  const origin = c.req.header('origin');
  return (
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && origin !== `${new URL(c.req.url).protocol}//${host}`)
  );
};

/**
 * Answers only under a name that we listen on (against DNS rebinding), takes changes only from our own pages
 * (against posts from other sites), and sets the headers that keep pages to this origin.
 */
export const guardRequests = (listensOn: string): MiddlewareHandler => {
  const names = new Set([...LOOPBACK, listensOn.toLowerCase(), `[${listensOn.toLowerCase()}]`]);
  const anyName = listensOn === '0.0.0.0' || listensOn === '::';
  const refusal = (c: Context): Response | null => {
    const host = c.req.header('host') ?? '';
    if (!anyName && !names.has(hostOf(host)))
      return problemResponse(c, 403, `This server does not answer as "${host}".`, `Open it at ${listensOn}.`);
    if (isOfAnotherPage(c, host))
      return problemResponse(
        c,
        403,
        `Entente answers its own pages only, not ${c.req.header('origin') ?? 'a page of another site'}.`,
        'Open the workbench itself.',
      );
    return null;
  };
  return async (c, next) => {
    const refused = refusal(c);
    if (refused) c.res = refused;
    else await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    return undefined;
  };
};
