import type { MiddlewareHandler } from 'hono';
import { problemResponse } from './problem.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const hostOf = (host: string): string => host.replace(/:\d+$/, '');

const POLICY =
  "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * Answers only under a name that we listen on (against DNS rebinding), takes changes only from our own pages
 * (against posts from other sites), and sets the headers that keep pages to this origin.
 */
export const guardRequests = (listensOn: string): MiddlewareHandler => {
  const names = new Set([...LOOPBACK, listensOn]);
  const anyName = listensOn === '0.0.0.0' || listensOn === '::';
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!anyName && !names.has(hostOf(host)))
      return problemResponse(c, 403, `This server does not answer as "${host}".`, `Open it at ${listensOn}.`);
    const origin = c.req.header('origin');
    if (
      c.req.method !== 'GET' &&
      c.req.method !== 'HEAD' &&
      origin !== undefined &&
      new URL(origin).host !== host
    )
      return problemResponse(c, 403, `Changes are taken only from Entente's own pages, not from ${origin}.`);
    await next();
    c.header('content-security-policy', POLICY);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('cross-origin-resource-policy', 'same-origin');
  };
};
