import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { drawMap, mapAt, mapChoices } from '../../../src/map/index.ts';
import { EntenteError } from '../../../src/records/index.ts';
import { describeRoute } from '../describe-route.ts';
import { createFilteredMaps, type MapAsked } from '../filtered-maps.ts';
import { mapChoices as choices, mapQuery, mapTimeline } from '../map-shapes.ts';
import type { ServerContext } from './context.ts';
import { dayAsked } from './day-asked.ts';

const askedBy = ({
  kind,
  without,
  only,
  certainty,
  theatre,
  asKnownOn,
}: z.infer<typeof mapQuery>): MapAsked => ({
  ...(kind ? { kinds: kind } : {}),
  ...(without ? { without } : {}),
  ...(only === undefined ? {} : { only }),
  ...(certainty === undefined ? {} : { leastCertainty: certainty }),
  theatre,
  asKnownOn,
});

/** The map as it moves, what it can be filtered by, and its picture at a date. */
export const addMapRoutes = (app: OpenAPIHono, { snapshot }: ServerContext): void => {
  const mapOf = createFilteredMaps(snapshot);
  app.openapi(
    describeRoute('get', '/api/map', 'The map as it moves', { query: mapQuery }, 200, mapTimeline),
    async (c) => c.json((await mapOf(askedBy(c.req.valid('query')))) as z.infer<typeof mapTimeline>),
  );

  app.openapi(
    describeRoute(
      'get',
      '/api/map/choices',
      'What the map can be filtered by',
      { query: mapQuery },
      200,
      choices,
    ),
    async (c) => {
      const { claims } = await snapshot(c.req.valid('query').asKnownOn);
      return c.json(mapChoices(claims) as z.infer<typeof choices>);
    },
  );

  app.get('/api/map.svg', async (c) => {
    const words = Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      values.length > 1 ? values : values[0],
    ]);
    const { success, data, error } = mapQuery.safeParse(Object.fromEntries(words));
    if (!success)
      throw new EntenteError(
        'bad-input',
        `/api/map.svg: ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`,
        {
          hint: 'See /api/openapi.json for what /api/map takes.',
        },
      );
    const day = dayAsked(data.at, await snapshot(data.asKnownOn));
    const svg = drawMap(mapAt(await mapOf(askedBy(data)), day));
    return c.body(svg, 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  });
};
