import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { drawMap, mapAt } from '../../../src/map/index.ts';
import { dayRangeOf, EntenteError, isoDayOf, middleOf, requireDayRange } from '../../../src/records/index.ts';
import { gatherEvidence, pairKey, tracePair, weighClaims } from '../../../src/relations/index.ts';
import { describeRoute } from '../describe-route.ts';
import { atQuery, claim, mapTimeline, pairCurve, pairParameters, relation } from '../shapes.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ServerContext } from './context.ts';

/** The day asked for, else the last month that the map covers. */
const dayAsked = (asked: string | undefined, snapshot: Snapshot): number => {
  if (asked !== undefined) return middleOf(requireDayRange(asked, 'at'));
  const last = snapshot.map().months.at(-1);
  if (last === undefined)
    throw new EntenteError('not-found', 'nothing is dated yet, so there is no date to show', {
      hint: 'Read a dated report first.',
    });
  return dayRangeOf(last)!.first;
};

/** Beliefs: all pairs at a date, one pair over time, and the map. */
export const addRelationRoutes = (app: OpenAPIHono, { snapshot }: ServerContext): void => {
  const relations = z.object({ at: z.string(), relations: z.array(relation) });
  app.openapi(
    describeRoute('get', '/api/relations', 'Every pair with evidence', { query: atQuery }, 200, relations),
    async (c) => {
      const { at, since, asKnownOn, theatre } = c.req.valid('query');
      const now = await snapshot(asKnownOn);
      const day = dayAsked(at, now);
      const weighed = weighClaims(now.claims, {
        at: day,
        parameters: now.parameters,
        ...(theatre === undefined ? {} : { theatre }),
        ...(since === undefined ? {} : { since: Math.min(day, dayAsked(since, now)) }),
      });
      return c.json({ at: isoDayOf(day), relations: weighed } as z.infer<typeof relations>);
    },
  );

  const pair = z.object({ pair: pairCurve, claims: z.array(claim) });
  app.openapi(
    describeRoute(
      'get',
      '/api/pairs/{a}/{b}',
      'One pair over time',
      { params: pairParameters, query: atQuery },
      200,
      pair,
    ),
    async (c) => {
      const { a, b } = c.req.valid('param');
      const { at, asKnownOn, theatre } = c.req.valid('query');
      const now = await snapshot(asKnownOn);
      const evidence =
        theatre === undefined
          ? now.evidence.get(pairKey(a, b))
          : gatherEvidence(now.claims, theatre, now.parameters).find(
              (pair) => pairKey(pair.aId, pair.bId) === pairKey(a, b),
            );
      if (!evidence)
        throw new EntenteError('not-found', `no dated claim stands between "${a}" and "${b}"`, {
          hint: 'A pair without evidence has no belief.',
        });
      const days = now.map().months.map((month) => dayRangeOf(month)!.first);
      return c.json({
        pair: tracePair(evidence, { at: dayAsked(at, now), days, parameters: now.parameters }),
        claims: now.claimsByPair.get(pairKey(a, b)) ?? [],
      } as z.infer<typeof pair>);
    },
  );

  app.openapi(
    describeRoute('get', '/api/map', 'The map as it moves', { query: atQuery }, 200, mapTimeline),
    async (c) =>
      c.json((await snapshot(c.req.valid('query').asKnownOn)).map() as z.infer<typeof mapTimeline>),
  );

  app.get('/api/map.svg', async (c) => {
    const now = await snapshot(c.req.query('asKnownOn'));
    const svg = drawMap(mapAt(now.map(), dayAsked(c.req.query('at'), now)));
    return c.body(svg, 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  });
};
