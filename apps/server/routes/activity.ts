import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { ADMIRALTY_GRADES, type Decision, requireDayRange } from '../../../src/records/index.ts';
import { activityOf, claimsNamedIn } from '../activity.ts';
import { describeRoute } from '../describe-route.ts';
import { claim, decision } from '../shapes.ts';
import type { ServerContext } from './context.ts';

const MOST_AT_ONCE = 200;

const query = z.object({
  kind: z.string().min(1).optional().openapi({ description: 'An act: accept, merge, grade …' }),
  who: z.string().min(1).optional(),
  since: z.string().min(1).optional().openapi({ description: 'EDTF date' }),
  until: z.string().min(1).optional().openapi({ description: 'EDTF date' }),
  before: z.string().min(1).optional().openapi({ description: 'Id of the last decision of the page before' }),
  limit: z.coerce.number().int().min(1).max(MOST_AT_ONCE).default(50),
});

const counts = z.record(z.string(), z.number().int());

const activity = z
  .object({
    total: z.number().int(),
    kinds: counts,
    people: counts,
    hasMore: z.boolean(),
    entries: z.array(
      z.object({
        decision,
        undoneBy: decision.nullable(),
        undoes: decision.nullable(),
        gradeBefore: z.enum(ADMIRALTY_GRADES).nullable(),
      }),
    ),
    claims: z.array(claim).openapi({ description: 'The claims that the entries name' }),
    documents: z.record(z.string(), z.string()).openapi({ description: 'Titles by id' }),
  })
  .openapi('Activity', { description: 'Decisions, the latest first' });

/** The log of decisions, page by page. */
export const addActivityRoutes = (app: OpenAPIHono, { snapshot }: ServerContext): void => {
  app.openapi(
    describeRoute('get', '/api/activity', 'Decisions, the latest first', { query }, 200, activity),
    async (c) => {
      const { kind, since, until, ...rest } = c.req.valid('query');
      const now = await snapshot();
      const page = activityOf(now.decisions, {
        ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
        limit: rest.limit,
        ...(kind === undefined ? {} : { kind: kind as Decision['act'] }),
        ...(since === undefined ? {} : { since: requireDayRange(since, 'since').first }),
        ...(until === undefined ? {} : { until: requireDayRange(until, 'until').last }),
      });
      return c.json({
        ...page,
        claims: claimsNamedIn(page.entries, now.claims),
        documents: Object.fromEntries(
          now.documents.map(({ id, name, metadata }) => [id, metadata.title ?? name]),
        ),
      } as unknown as z.infer<typeof activity>);
    },
  );
};
