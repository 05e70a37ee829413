import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { importActors, possiblySame, starterCatalogue } from '../../../src/claims/index.ts';
import { openActor } from '../../../src/ledger/index.ts';
import { EntenteError } from '../../../src/records/index.ts';
import { actorImport, listedActor, openedActor } from '../actor-shapes.ts';
import { describeRoute } from '../describe-route.ts';
import { relationsOf } from '../relations-of.ts';
import { atQuery, idParameter } from '../shapes.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ServerContext } from './context.ts';

/** Claims in which an actor is a cause, at most. */
const MOST_CAUSED = 50;

/** Actors: those that claims stand on, one whole, and a list of them in. */
export const addActorRoutes = (app: OpenAPIHono, { store, snapshot, events }: ServerContext): void => {
  const actors = z.object({ actors: z.array(listedActor) });
  app.openapi(
    describeRoute('get', '/api/actors', 'Actors that claims stand on', {}, 200, actors),
    async (c) => {
      const now = await snapshot();
      const relations = relationsOf(now);
      const listed = now
        .namedActors()
        .map((actor) => ({ ...actor, relations: relations.get(actor.id) ?? 0 }));
      return c.json({ actors: listed } as z.infer<typeof actors>);
    },
  );

  const suggesting = new WeakMap<Snapshot, ReturnType<typeof possiblySame>>();
  const suggestionsIn = (now: Snapshot): ReturnType<typeof possiblySame> => {
    const known = suggesting.get(now);
    if (known) return known;
    const named = now.namedActors();
    const ids = new Set(named.map(({ id }) => id));
    const fresh = possiblySame([...named, ...now.catalogue.filter(({ id }) => !ids.has(id))]);
    suggesting.set(now, fresh);
    return fresh;
  };

  app.openapi(
    describeRoute(
      'get',
      '/api/actors/{id}',
      'One actor: its names and where they are used, its ties, what was decided of it, its relations over time',
      { params: idParameter, query: atQuery },
      200,
      openedActor,
    ),
    async (c) => {
      const now = await snapshot(c.req.valid('query').asKnownOn);
      const opened = openActor(now, starterCatalogue, c.req.valid('param').id);
      const { id } = opened.actor;
      const { months, actors: drawn, ties } = now.map();
      const nameOf = new Map(drawn.map((actor) => [actor.id, actor.name]));
      const relations = ties
        .filter((tie) => tie.a === id || tie.b === id)
        .map(({ a, b, ...tie }) => {
          const other = a === id ? b : a;
          return { ...tie, id: other, name: nameOf.get(other) ?? other };
        });
      const caused = now.claims.filter(
        ({ drivers, source, target }) =>
          source.id !== id &&
          target.id !== id &&
          drivers?.some((driver) => driver.actors.some((actor) => actor.id === id)),
      );
      return c.json({
        ...opened,
        suggestions: suggestionsIn(now)(opened.actor),
        months,
        relations,
        claims: caused.slice(0, MOST_CAUSED),
      } as unknown as z.infer<typeof openedActor>);
    },
  );

  app.openapi(
    describeRoute(
      'post',
      '/api/actors/import',
      'Add the actors of a list: UCDP, or plain CSV',
      {},
      201,
      actorImport,
    ),
    async (c) => {
      const file = (await c.req.raw.formData()).get('file');
      if (!(file instanceof File))
        throw new EntenteError('bad-input', 'no file came with the request', {
          hint: 'Send multipart/form-data with a field "file".',
        });
      const { actors: brought, ...counts } = importActors({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        catalogue: starterCatalogue,
        project: await store.actors(),
      });
      await store.addActors(brought);
      events.tell({ event: 'changed', data: { revision: await store.revision() } });
      return c.json(counts as unknown as z.infer<typeof actorImport>, 201);
    },
  );
};
