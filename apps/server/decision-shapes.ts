import { z } from '@hono/zod-openapi';
import {
  ACTOR_TYPES,
  ADMIRALTY_GRADES,
  CELLS,
  FORMS,
  KINDS,
  STANCES,
  SUPPORT_TYPES,
} from '../../src/records/index.ts';
import { parameterChange } from '../../src/relations/index.ts';
import { hypothesisAsked } from './hypothesis-shapes.ts';
import { edtf, share } from './shapes.ts';

/** What an analyst may ask for. */
const why = z.string().max(2000).default('');
const name = z.string().trim().min(1).max(200);
const claimId = z.string().min(1).openapi({ description: 'An id, or the beginning of one' });
const claimIds = z.array(claimId).min(1).max(1000);
const actorAsked = z
  .union([name, z.object({ new: name })])
  .openapi('ActorAsked', { description: 'Any of its names; { new } for one that nobody knew before' });
const mentionAsked = z.object({ actor: actorAsked, words: z.string().min(1).exactOptional() });
const certaintyAsked = z.object({ low: share, high: share, stance: z.enum(STANCES).exactOptional() });

export const decisionRequest = z
  .discriminatedUnion('act', [
    z.object({ act: z.enum(['accept', 'reject']), claimId, why }),
    z.object({
      act: z.literal('correct'),
      claimId,
      kind: z.enum(KINDS).exactOptional(),
      of: z.enum(SUPPORT_TYPES).nullable().exactOptional(),
      source: actorAsked.exactOptional(),
      target: actorAsked.exactOptional(),
      certainty: certaintyAsked.exactOptional(),
      date: edtf.nullable().exactOptional(),
      saidBy: name.nullable().exactOptional().openapi({ description: "null: the document's author" }),
      theatre: name.nullable().exactOptional(),
      why,
    }),
    z.object({ act: z.literal('merge'), actor: name, into: name, why }),
    z.object({
      act: z.literal('split'),
      actor: actorAsked,
      from: name,
      claimIds: claimIds.exactOptional(),
      why,
    }),
    z.object({ act: z.literal('grade'), source: name, grade: z.enum(ADMIRALTY_GRADES), why }),
    z.object({ act: z.literal('set-origin'), origin: z.enum(['shared', 'apart']), claimIds, why }),
    z.object({
      act: z.literal('add-claim'),
      document: z.string().min(1).openapi({ description: 'Id or file name' }),
      quote: z.string().min(1),
      begin: z.number().int().min(0).exactOptional(),
      source: mentionAsked,
      target: mentionAsked,
      kind: z.enum(KINDS),
      of: z.enum(SUPPORT_TYPES).exactOptional(),
      form: z.enum(FORMS).exactOptional(),
      certainty: certaintyAsked.exactOptional(),
      saidBy: name.exactOptional(),
      date: edtf.exactOptional(),
      theatre: name.exactOptional(),
      why,
    }),
    z.object({
      act: z.literal('describe'),
      documentId: z.string(),
      description: z.object({
        title: name.exactOptional(),
        publisher: name.exactOptional(),
        published: z.object({ edtf, basis: z.literal('given').default('given') }).exactOptional(),
      }),
      why,
    }),
    z.object({
      act: z.literal('describe-actor'),
      actor: name,
      description: z.object({
        type: z.enum(ACTOR_TYPES).exactOptional(),
        names: z.array(name).max(100).exactOptional(),
      }),
      why,
    }),
    z.object({ act: z.literal('pin'), actor: name, at: z.object({ x: share, y: share }).nullable(), why }),
    z.object({ act: z.literal('choose-reading'), documentId: z.string(), reader: z.string().min(1), why }),
    z.object({ act: z.literal('set-parameters'), change: parameterChange, why }),
    z.object({
      act: z.literal('add-hypothesis'),
      hypothesis: hypothesisAsked,
      why,
    }),
    z.object({ act: z.literal('remove-hypothesis'), hypothesisId: z.string().min(1), why }),
    z.object({
      act: z.literal('weigh-evidence'),
      cells: z
        .array(z.object({ claimId, hypothesisId: z.string().min(1), cell: z.enum(CELLS) }))
        .min(1)
        .max(10_000),
      why,
    }),
    z.object({ act: z.literal('undo'), decisionId: z.string().min(1), why }),
  ])
  .openapi('DecisionRequest');
