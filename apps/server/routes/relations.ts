import { type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  type Day,
  EntenteError,
  isoDayOf,
  type PairBasis,
  type StandingClaim,
} from '../../../src/records/index.ts';
import {
  basisOf,
  claimsLeftOut,
  pairKey,
  probabilitiesOf,
  tracePair,
  weighBasis,
} from '../../../src/relations/index.ts';
import { describeRoute } from '../describe-route.ts';
import { pairAnswer, pairQuery } from '../pair-shapes.ts';
import { atQuery, pairParameters, relation } from '../shapes.ts';
import type { ServerContext } from './context.ts';
import { dayAsked } from './day-asked.ts';

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

/** Beliefs: all pairs at a date, and one pair over time. */
export const addRelationRoutes = (app: OpenAPIHono, { snapshot }: ServerContext): void => {
  const relations = z.object({ at: z.string(), relations: z.array(relation) });
  app.openapi(
    describeRoute('get', '/api/relations', 'Every pair with evidence', { query: atQuery }, 200, relations),
    async (c) => {
      const { at, since, asKnownOn, theatre } = c.req.valid('query');
      const now = await snapshot(asKnownOn);
      const day = dayAsked(at, now);
      const weighed = now.relations(
        { at: day, ...(since === undefined ? {} : { since: Math.min(day, dayAsked(since, now)) }) },
        theatre ?? null,
      );
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
      const days = now.months();
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
};
