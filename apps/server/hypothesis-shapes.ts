import { z } from '@hono/zod-openapi';
import { hypothesisShape, predicateShape } from '../../src/hypotheses/index.ts';
import { CELLS, FORMS, KINDS, STANCES } from '../../src/records/index.ts';

/** What the API gives of hypotheses; lists by hypothesis are in the order of the question's hypotheses. */
const share = z.number().min(0).max(1);
const shares = z.array(share);
const cell = z.enum(CELLS);
const reference = z.object({ id: z.string(), name: z.string() });

const hypothesis = z
  .looseObject({
    id: z.string(),
    question: z.string(),
    title: z.string(),
    statement: z.string(),
    prior: z.number().optional(),
    parties: z.array(z.object({ name: z.string(), actors: z.array(reference) })),
    expects: z.array(
      z.looseObject({ between: z.array(z.string()).openapi({ description: 'Two parties' }), cell }),
    ),
  })
  .openapi('Hypothesis', { description: 'holds: the predicate over futures, or "otherwise"' });

/** Nested as deep as one likes, which OpenAPI is told in words. */
const predicate = z
  .looseObject({})
  .openapi('Predicate', {
    description:
      'A measure with atLeast, atMost or both, or { all }, { any } or { none } of several; see docs/methods/hypotheses.md',
  })
  .transform((asked, context) => {
    const checked = predicateShape.safeParse(asked);
    if (checked.success) return checked.data;
    for (const { message, path } of checked.error.issues)
      context.addIssue({ code: 'custom', message, path: [...path] });
    return z.NEVER;
  });

export const hypothesisAsked = hypothesisShape
  .extend({
    id: z
      .string()
      .min(1)
      .exactOptional()
      .openapi({ description: 'Of the hypothesis that it takes the place of' }),
    holds: z.union([z.literal('otherwise'), predicate]).exactOptional(),
  })
  .openapi('HypothesisAsked');

const witness = z.object({
  id: z.string(),
  documentId: z.string(),
  quote: z.string(),
  source: reference,
  target: reference,
  kind: z.enum(KINDS),
  sign: z.union([z.literal(1), z.literal(-1)]),
  form: z.enum(FORMS),
  saidBy: z.string().nullable(),
  speakers: z.array(z.looseObject({ name: z.string(), kind: z.string() })),
  cites: z.array(z.string()),
  certainty: z.object({ low: share, high: share, stance: z.enum(STANCES) }),
  date: z.string().nullable(),
  published: z.string().nullable(),
  publisher: z.string().nullable(),
  claims: z.array(z.string()),
  reason: z.string().nullable(),
  words: share,
  witness: share,
});

const evidence = z.object({
  id: z.string(),
  witnesses: z.array(witness),
  weight: share,
  cells: z.array(
    z.object({
      cell,
      isDecided: z.boolean(),
      proposed: cell,
      reviews: z.array(
        z.object({
          hypothesisId: z.string(),
          cell,
          who: z.string(),
          when: z.string(),
          decisionId: z.string(),
        }),
      ),
    }),
  ),
  added: z.array(z.number()).openapi({ description: 'nats' }),
  diagnosticity: z.number().openapi({ description: 'bits' }),
  shift: share,
  decides: z.boolean(),
});

export const hypothesisFutures = z
  .object({
    simulation: z.string(),
    scenario: z.string(),
    title: z.string(),
    runs: z.number().int(),
    years: z.number(),
    shares: z.record(z.string(), share).openapi({ description: 'By id of the hypothesis, at the end' }),
  })
  .openapi('HypothesisFutures');

export const questionWeighed = z
  .object({
    question: z.string(),
    hypotheses: z.array(
      z.object({
        hypothesis,
        prior: share,
        weight: share,
        inconsistency: z.object({
          against: z.number(),
          for: z.number(),
          applicable: z.number(),
          share: share.nullable(),
          rank: z.number().int(),
        }),
      }),
    ),
    isExhaustive: z.boolean(),
    leader: z.string().nullable(),
    evidence: z.array(evidence),
    cells: z.object({ decided: z.number().int(), of: z.number().int() }),
    deciding: z.object({ rival: z.string(), evidence: z.array(z.string()), without: shares }).nullable(),
    changes: z.array(
      z.object({
        evidence: z.string(),
        hypothesis: z.string(),
        from: cell,
        to: cell,
        leader: z.string().nullable(),
      }),
    ),
    witnessesToLevel: z.number().int().nullable(),
    sources: z.array(
      z.object({
        name: z.string(),
        findings: z.number().int(),
        without: shares,
        shift: share,
        isDecisive: z.boolean(),
      }),
    ),
    agreement: z.object({
      reviewers: z.array(z.object({ who: z.string(), cells: z.number().int() })),
      compared: z.number().int(),
      alpha: z.number().nullable(),
      applicabilityDisputed: z.number().int(),
    }),
  })
  .openapi('QuestionWeighed');
