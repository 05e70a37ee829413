import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { prepareDecision } from '../../../src/ledger/index.ts';
import { decisionRequest } from '../decision-shapes.ts';
import { decisionsOnDocument } from '../decisions-on-document.ts';
import { describeRoute } from '../describe-route.ts';
import { decision, decisionsQuery } from '../shapes.ts';
import type { ServerContext } from './context.ts';

/** What analysts decide. */
export const addDecisionRoutes = (app: OpenAPIHono, { store, snapshot, decide }: ServerContext): void => {
  const decisions = z.object({ decisions: z.array(decision) });
  app.openapi(
    describeRoute(
      'get',
      '/api/decisions',
      'Every decision, or those on one document, in order',
      { query: decisionsQuery },
      200,
      decisions,
    ),
    async (c) => {
      const { doc } = c.req.valid('query');
      const now = await snapshot();
      const asked = doc === undefined ? now.decisions : decisionsOnDocument(now.decisions, now.claims, doc);
      return c.json({ decisions: asked } as unknown as z.infer<typeof decisions>);
    },
  );

  const body = { body: { content: { 'application/json': { schema: decisionRequest } }, required: true } };
  app.openapi(describeRoute('post', '/api/decisions', 'Take a decision', body, 201, decision), async (c) => {
    const { why, ...request } = c.req.valid('json');
    const standing = await snapshot();
    const act = await prepareDecision(request, {
      standing,
      catalogue: standing.catalogue,
      readDocument: store.document,
      readersOf: async (id) => (await store.readings(id)).map(({ reader }) => reader),
    });
    return c.json((await decide(act, why)) as z.infer<typeof decision>, 201);
  });
};
