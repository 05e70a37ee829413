import { z } from '@hono/zod-openapi';
import { KINDS } from '../../src/records/index.ts';
import { atQuery, claim, pairCurve } from './shapes.ts';

const share = z.number().min(0).max(1);
const states = z.object({ hostile: z.number(), none: z.number(), allied: z.number() });

export const pairQuery = atQuery.extend({
  without: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .optional()
    .openapi({
      description:
        'Left out, may be given often: the id of a claim for its whole witness, or source:NAME for all that NAME published or said',
    }),
});

const basis = z
  .object({
    meanStayYears: states,
    contestedPull: z.number(),
    witnesses: z.array(
      z.object({
        reason: z.string().nullable(),
        claims: z.array(
          z.object({
            id: z.string(),
            day: z.number().openapi({ description: 'Days since 1970-01-01' }),
            halfWidthYears: z.number(),
            row: states,
            information: z.number().openapi({ description: 'nats' }),
          }),
        ),
      }),
    ),
    further: z.array(z.object({ kind: z.enum(KINDS), sign: z.number(), row: states })),
  })
  .openapi('PairBasis', {
    description:
      'All from which the belief is worked out, so that it can be worked out anew with some left out',
  });

export const pairAnswer = z.object({
  pair: pairCurve,
  claims: z.array(claim),
  basis,
  without: z
    .object({
      claims: z.array(z.string()),
      unknown: z.array(z.string()),
      curve: z.array(
        z.object({ at: z.string(), p: z.object({ hostile: share, none: share, allied: share }) }),
      ),
    })
    .optional()
    .openapi({ description: 'The curve with these claims left out' }),
});
