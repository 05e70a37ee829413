import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { EntenteError } from '../../../src/records/index.ts';
import { describeRoute } from '../describe-route.ts';
import type { ServerEvent } from '../event-hub.ts';
import { idParameter, job } from '../shapes.ts';
import type { ServerContext } from './context.ts';

/** A line that keeps the connection open, this often, in ms. */
const HEARTBEAT = 15_000;

/** Documents on their way in, and the stream that tells of them. */
export const addJobRoutes = (app: OpenAPIHono, { queue, events }: ServerContext): void => {
  const jobs = z.object({ jobs: z.array(job) });
  app.openapi(describeRoute('get', '/api/jobs', 'Documents on their way in', {}, 200, jobs), (c) =>
    c.json({ jobs: [...queue.jobs()] }),
  );

  app.openapi(
    describeRoute(
      'post',
      '/api/jobs/{id}/retry',
      'Try a failed one again',
      { params: idParameter },
      202,
      jobs,
    ),
    (c) => c.json({ jobs: [queue.retry(c.req.valid('param').id)] }, 202),
  );

  app.delete('/api/jobs/:id', (c) => {
    if (queue.remove(c.req.param('id'))) return c.body(null, 204);
    throw new EntenteError('not-found', `no job "${c.req.param('id')}"`, { hint: 'It may be done already.' });
  });

  app.get('/api/events', (c) =>
    streamSSE(c, async (stream) => {
      const waiting: ServerEvent[] = [];
      let wake = (): void => {};
      const stop = events.listen((event) => {
        waiting.push(event);
        wake();
      });
      stream.onAbort(() => {
        stop();
        wake();
      });
      await stream.writeSSE({ event: 'hello', data: '{}' });
      while (!stream.aborted) {
        const next = waiting.shift();
        if (next) {
          await stream.writeSSE({ event: next.event, data: JSON.stringify(next.data) });
          continue;
        }
        const timer = setTimeout(() => wake(), HEARTBEAT);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        clearTimeout(timer);
        if (waiting.length === 0 && !stream.aborted) await stream.write(': still here\n\n');
      }
    }),
  );
};
