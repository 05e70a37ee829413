import { z } from 'zod';
import { CELLS, KINDS } from '../records/index.ts';
import { predicateShape } from './predicate-shape.ts';

const name = z.string().trim().min(1).max(200);
const words = z.string().trim().min(1).max(2000);

/** What a hypothesis expects of claims, as it is written. */
export const expectationShape = z.strictObject({
  between: z.tuple([name, name]),
  directed: z.literal(true).exactOptional(),
  kinds: z.array(z.enum(KINDS)).min(1).exactOptional(),
  sign: z.enum(['cooperative', 'conflictual']).exactOptional(),
  cell: z.enum(CELLS),
});

/** Names of parties with the names of their actors. */
export const partiesShape = z.record(name, z.array(name).min(1).max(200));

const own = {
  title: name,
  statement: words,
  prior: z.number().positive().max(1_000_000).exactOptional(),
  expects: z.array(expectationShape).max(200).default([]),
  holds: z.union([z.literal('otherwise'), predicateShape]).exactOptional(),
};

/** One hypothesis with all that it needs, as a person asks for it to be kept. */
export const hypothesisShape = z.strictObject({ question: words, parties: partiesShape.default({}), ...own });
export type HypothesisWritten = z.output<typeof hypothesisShape>;

/** The rivals of one question, with the parties that they share. */
export const hypothesisFile = z.strictObject({
  question: words,
  parties: partiesShape.default({}),
  hypotheses: z.array(z.strictObject(own)).min(1).max(20),
});
