import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { describeRoute } from '../describe-route.ts';
import { claim, claimsQuery, decision, decisionRequest } from '../shapes.ts';
import { claimOf } from '../snapshot.ts';
import type { ServerContext } from './context.ts';
import { idsOfPair } from './pair-ids.ts';

/** Claims across documents, and what the analyst decides about them. */
export const addClaimRoutes = (app: OpenAPIHono, { store, snapshot, decide }: ServerContext): void => {
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

  const decisions = z.object({ decisions: z.array(decision) });
  app.openapi(
    describeRoute('get', '/api/decisions', 'Every decision, in order', {}, 200, decisions),
    async (c) => c.json({ decisions: [...(await store.decisions())] }),
  );

  const body = { body: { content: { 'application/json': { schema: decisionRequest } }, required: true } };
  app.openapi(describeRoute('post', '/api/decisions', 'Take a decision', body, 201, decision), async (c) => {
    const { why, ...act } = c.req.valid('json');
    if (act.act !== 'undo') claimOf(await snapshot(), act.claimId);
    return c.json(await decide(act, why), 201);
  });
};
