import { z } from '@hono/zod-openapi';
import { ADMIRALTY_GRADES } from '../../src/records/index.ts';
import { decision, source } from './shapes.ts';

export const sourceParameters = z.object({ name: z.string().min(1).max(200) });

export const sourceShare = source
  .extend({
    accepted: z.number().int(),
    corrected: z.number().int(),
    rejected: z.number().int(),
    unreviewed: z.number().int(),
    information: z.number().openapi({ description: 'nats' }),
    worth: z.number().min(0).max(1),
    learnedFrom: z.number().int().optional(),
    speaksFor: z.object({ id: z.string(), name: z.string() }).nullable(),
    ofItself: z.number().int().openapi({ description: 'Claims in which it speaks of its own side' }),
  })
  .openapi('SourceShare', { description: 'A source with what it contributed to what stands' });

const named = z.array(z.object({ name: z.string(), count: z.number().int() }));

export const sourceDetail = z
  .object({
    source: sourceShare,
    grades: z
      .array(z.object({ decision, grade: z.enum(ADMIRALTY_GRADES), isUndone: z.boolean() }))
      .openapi({ description: 'Who graded it, the latest first' }),
    documents: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        published: z.string().nullable(),
        claims: z.number().int(),
      }),
    ),
    pairs: z.array(
      z.object({
        aId: z.string(),
        bId: z.string(),
        a: z.string(),
        b: z.string(),
        claims: z.number().int(),
        cooperative: z.number().int(),
        hostile: z.number().int(),
        information: z.number().openapi({ description: 'nats, of this source' }),
        level: z.number().min(-1).max(1).nullable(),
      }),
    ),
    reports: named.openapi({ description: 'Whom it reports, with the claims' }),
    reportedBy: named,
    sharesWith: named.openapi({ description: 'With whom it shares witnesses: reprints, common origins' }),
  })
  .openapi('SourceDetail');
