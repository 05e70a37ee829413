import { z } from 'zod';
import { MOMENTS, PAIR_STATES, type Predicate } from '../records/index.ts';

const name = z.string().trim().min(1);
const between = z.tuple([name, name]);
const bounds = {
  atLeast: z.number().exactOptional(),
  atMost: z.number().exactOptional(),
  change: z.literal(true).exactOptional(),
  when: z.enum(MOMENTS).exactOptional(),
};

const comparison = z
  .discriminatedUnion('measure', [
    z.strictObject({ measure: z.literal('tie'), state: z.enum(PAIR_STATES), between, ...bounds }),
    z.strictObject({ measure: z.literal('level'), between, ...bounds }),
    z.strictObject({ measure: z.literal('together'), between, ...bounds }),
    z.strictObject({ measure: z.literal('support'), of: name, among: name.exactOptional(), ...bounds }),
    z.strictObject({ measure: z.literal('attribute'), name, of: name, ...bounds }),
    z.strictObject({ measure: z.literal('present'), of: name, ...bounds }),
    z.strictObject({ measure: z.literal('events'), kind: name, among: name.exactOptional(), ...bounds }),
  ])
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, {
    message: 'a measure needs atLeast, atMost or both',
  });

/** A predicate as it is written in a file, and as it is kept. */
export const predicateShape: z.ZodType<Predicate, Predicate> = z.lazy(() => {
  const parts = z.array(predicateShape).min(1);
  return z.union([
    comparison,
    z.strictObject({ all: parts }),
    z.strictObject({ any: parts }),
    z.strictObject({ none: parts }),
  ]);
});
