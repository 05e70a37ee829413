import { z } from '@hono/zod-openapi';
import { KINDS } from '../../src/records/index.ts';
import { atQuery, isoDay, share } from './shapes.ts';

/** A part of a query that may come several times. */
const several = <const One extends z.ZodType<unknown, string>>(one: One) =>
  z.union([one.transform((value) => [value] as z.output<One>[]), z.array(one)]).optional();
export const mapQuery = atQuery.extend({
  kind: several(z.enum(KINDS)),
  without: several(z.string().min(1)),
  only: z.string().min(1).optional(),
  certainty: z.coerce.number().min(0).max(1).optional().openapi({
    description: 'Claims whose probability range begins lower are left out',
  }),
});

export const mapTimeline = z
  .object({
    months: z.array(isoDay),
    actors: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        type: z.string(),
        aliases: z.array(z.string()),
        x: share,
        y: share,
        isPinned: z.literal(true).optional(),
      }),
    ),
    ties: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        hostile: z.array(share),
        allied: z.array(share),
        contested: z.boolean(),
        contestedMonths: z.object({ first: z.number().int(), last: z.number().int() }).optional(),
        claims: z.number().int(),
        origins: z.number().int(),
        cooperative: z.number().int(),
        conflictual: z.number().int(),
      }),
    ),
    density: z.array(
      z.object({ begins: isoDay, cooperative: z.number().int(), conflictual: z.number().int() }),
    ),
    camps: z
      .object({ steps: z.array(z.number().int()), campOf: z.array(z.array(z.number().int())) })
      .openapi({
        description: 'Camps of the actors, in their order, from the month of each step on; 0: none',
      }),
  })
  .openapi('MapTimeline');

const choice = z.object({ name: z.string(), claims: z.number().int() });
export const mapChoices = z
  .object({ kinds: z.array(choice), theatres: z.array(choice), sources: z.array(choice) })
  .openapi('MapChoices');
