import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { describeRoute } from '../describe-route.ts';
import { lookUpActors } from '../look-up-actors.ts';
import { actorFound, actorNamesQuery } from '../shapes.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ServerContext } from './context.ts';

/** Actors by what a person types of any of their names: those that claims stand on, and those of the catalogue. */
export const addActorNameRoutes = (app: OpenAPIHono, { snapshot }: ServerContext): void => {
  const kept = new WeakMap<Snapshot, ReturnType<typeof lookUpActors>>();
  const lookUpIn = (now: Snapshot): ReturnType<typeof lookUpActors> => {
    const known = kept.get(now);
    if (known) return known;
    const named = now.namedActors();
    const ids = new Set(named.map(({ id }) => id));
    const lookUp = lookUpActors(
      [...named, ...now.catalogue.filter(({ id }) => !ids.has(id))],
      new Map(named.map(({ id, claims }) => [id, claims])),
    );
    kept.set(now, lookUp);
    return lookUp;
  };

  const found = z.object({ actors: z.array(actorFound) });
  app.openapi(
    describeRoute(
      'get',
      '/api/actor-names',
      'Actors by the beginning of any name',
      { query: actorNamesQuery },
      200,
      found,
    ),
    async (c) => c.json({ actors: [...lookUpIn(await snapshot())(c.req.valid('query').q)] }),
  );
};
