import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { describeRoute } from '../describe-route.ts';
import { claim, claimsQuery } from '../shapes.ts';
import type { ServerContext } from './context.ts';
import { idsOfPair } from './pair-ids.ts';

/** Claims across documents. */
export const addClaimRoutes = (app: OpenAPIHono, { snapshot }: ServerContext): void => {
  const claims = z.object({ claims: z.array(claim) });
  app.openapi(
    describeRoute('get', '/api/claims', 'Standing claims, filtered', { query: claimsQuery }, 200, claims),
    async (c) => {
      const { actor, pair, kind, doc } = c.req.valid('query');
      const now = await snapshot();
      const among = pair === undefined ? now.claims : (now.claimsByPair.get(idsOfPair(pair)) ?? []);
      const wanted = among.filter(
        ({ source, target, documentId, ...rest }) =>
          (actor === undefined || source.id === actor || target.id === actor) &&
          (kind === undefined || rest.kind === kind) &&
          (doc === undefined || documentId === doc || rest.doc === doc),
      );
      return c.json({ claims: wanted } as z.infer<typeof claims>);
    },
  );
};
