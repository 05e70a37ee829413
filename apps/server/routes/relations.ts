import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { drawMap, mapAt } from '../../../src/map/index.ts';
import {
  type Day,
  dayRangeOf,
  EntenteError,
  isoDayOf,
  middleOf,
  type PairBasis,
  requireDayRange,
  type StandingClaim,
} from '../../../src/records/index.ts';
import {
  basisOf,
  claimsLeftOut,
  pairKey,
  probabilitiesOf,
  tracePair,
  weighBasis,
  weighClaims,
} from '../../../src/relations/index.ts';
import { describeRoute } from '../describe-route.ts';
import { pairAnswer, pairQuery } from '../pair-shapes.ts';
import { atQuery, mapTimeline, pairParameters, relation } from '../shapes.ts';
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

/** The curve of a pair with what is asked for left out. */
const curveWithout = (
  asked: readonly string[],
  basis: PairBasis,
  claims: readonly StandingClaim[],
  days: readonly Day[],
) => {
  const { claimIds, unknown } = claimsLeftOut(asked, basis, claims);
  const { posterior } = weighBasis(basis, claimIds);
  const curve = days.map((day) => ({ at: isoDayOf(day), p: probabilitiesOf(posterior.at(day)) }));
  return { claims: [...claimIds], unknown, curve };
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

  app.openapi(
    describeRoute(
      'get',
      '/api/pairs/{a}/{b}',
      'One pair over time, and what it rests on',
      { params: pairParameters, query: pairQuery },
      200,
      pairAnswer,
    ),
    async (c) => {
      const { a, b } = c.req.valid('param');
      const { at, asKnownOn, theatre, without = [] } = c.req.valid('query');
      const now = await snapshot(asKnownOn);
      const key = pairKey(a, b);
      const evidence = now.evidenceIn(theatre ?? null).get(key);
      if (!evidence)
        throw new EntenteError('not-found', `no dated claim stands between "${a}" and "${b}"`, {
          hint: 'A pair without evidence has no belief.',
        });
      const days = now.map().months.map((month) => dayRangeOf(month)!.first);
      const claims = now.claimsByPair.get(key) ?? [];
      const basis = basisOf(evidence, now.parameters);
      return c.json({
        pair: tracePair(evidence, { at: dayAsked(at, now), days, parameters: now.parameters }),
        claims,
        basis,
        ...(without.length === 0 ? {} : { without: curveWithout(without, basis, claims, days) }),
      } as z.infer<typeof pairAnswer>);
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
