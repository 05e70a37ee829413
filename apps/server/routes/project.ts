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
    let [first, last, unreviewed] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (const claim of now.claims) {
      if (claim.status === 'unreviewed') unreviewed++;
      const place = placeInTime(claim);
      if (!place) continue;
      first = Math.min(first, place.day);
      last = Math.max(last, place.day);
    }
    return c.json({
      name,
      documents: now.documents.length,
      claims: now.claims.length,
      unreviewed,
      actors: now.namedActors().length,
      pairs: now.evidence.size,
      revision: now.revision,
      first: first <= last ? isoDayOf(first) : null,
      last: first <= last ? isoDayOf(last) : null,
    });
  });
};
