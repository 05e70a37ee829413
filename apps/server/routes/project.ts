import type { OpenAPIHono } from '@hono/zod-openapi';
import { isoDayOf } from '../../../src/records/index.ts';
import { placeInTime } from '../../../src/relations/index.ts';
import { describeRoute } from '../describe-route.ts';
import { project } from '../shapes.ts';
import type { ServerContext } from './context.ts';

/** The project as a whole. */
export const addProjectRoutes = (app: OpenAPIHono, { name, snapshot }: ServerContext): void => {
  app.openapi(describeRoute('get', '/api/project', 'The project in figures', {}, 200, project), async (c) => {
    const now = await snapshot();
    const days = now.claims.flatMap((claim) => placeInTime(claim)?.day ?? []);
    const end = (pick: (a: number, b: number) => number): string | null =>
      days.length === 0 ? null : isoDayOf(days.reduce((a, b) => pick(a, b)));
    return c.json({
      name,
      documents: now.documents.length,
      claims: now.claims.length,
      unreviewed: now.claims.filter((claim) => claim.status === 'unreviewed').length,
      actors: now.namedActors().length,
      pairs: now.evidence.size,
      revision: now.revision,
      first: end(Math.min),
      last: end(Math.max),
    });
  });
};
