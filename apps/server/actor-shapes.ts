import { z } from '@hono/zod-openapi';
import { actor, claim, decision } from './shapes.ts';

const share = z.number().min(0).max(1);
const reference = z.object({ id: z.string(), name: z.string() });

export const listedActor = actor
  .extend({ relations: z.number().int().openapi({ description: 'Pairs with evidence' }) })
  .openapi('ListedActor');

const known = actor.omit({ claims: true }).extend({
  locations: z.array(z.string()).optional(),
  identifiers: z.array(z.object({ scheme: z.string(), id: z.string() })).optional(),
});

export const openedActor = z
  .object({
    actor: known,
    own: known.openapi({ description: 'As it was known before any merger' }),
    parts: z.array(known),
    links: z.array(
      z.object({
        kind: z.enum(['part-of', 'split-from', 'merged-into']),
        id: z.string(),
        name: z.string(),
        when: z.string().optional(),
        isFromOther: z.boolean(),
      }),
    ),
    names: z.object({
      names: z.array(
        z.object({
          words: z.string(),
          readAs: reference.optional(),
          documents: z.array(z.object({ id: z.string(), name: z.string(), claims: z.number().int() })),
          claimIds: z.array(z.string()),
        }),
      ),
      withoutName: z.number().int(),
    }),
    decisions: z.array(z.object({ decision, isUndone: z.boolean() })),
    suggestions: z.array(z.object({ id: z.string(), name: z.string(), why: z.string() })),
    months: z.array(z.string()),
    relations: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        hostile: z.array(share),
        allied: z.array(share),
        contested: z.boolean(),
        claims: z.number().int(),
        origins: z.number().int(),
      }),
    ),
    claims: z.array(claim).openapi({ description: 'Claims of others that name it as a cause' }),
  })
  .openapi('OpenedActor');

export const actorImport = z
  .object({
    format: z.enum(['ucdp', 'plain']),
    added: z.number().int(),
    extended: z.number().int(),
    unchanged: z.number().int(),
    flaws: z.array(z.object({ line: z.number(), field: z.string(), problem: z.string(), isIn: z.boolean() })),
  })
  .openapi('ActorImport');
