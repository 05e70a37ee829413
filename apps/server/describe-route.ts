import { createRoute, type z } from '@hono/zod-openapi';
import { problem } from './shapes.ts';

type Method = 'get' | 'post' | 'delete';

/** One JSON answer and the problem that stands in for it: the shape that all of our routes have. */
export const describeRoute = <
  const M extends Method,
  const P extends string,
  const S extends 200 | 201 | 202,
  R extends z.ZodType,
  const Q extends object,
>(
  method: M,
  path: P,
  summary: string,
  request: Q,
  status: S,
  response: R,
) =>
  createRoute({
    method,
    path,
    summary,
    request,
    responses: {
      [status]: { description: summary, content: { 'application/json': { schema: response } } },
      default: {
        description: 'What went wrong',
        content: { 'application/problem+json': { schema: problem } },
      },
    } as Record<S, { description: string; content: { 'application/json': { schema: R } } }>,
  });
