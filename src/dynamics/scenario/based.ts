import { z } from 'zod';

/** What a figure stands on: a source says it, a person thinks so, or nobody said anything. */
export const BASES = ['observed', 'judged', 'default'] as const;
export type Basis = (typeof BASES)[number];

const words = z.string().trim().min(1);

/** The claims that something rests on: by id, or by words of their sentence, in a report or in any. */
const rest = z.union([
  z.strictObject({ words, doc: words.optional() }),
  z.strictObject({ claim: words.describe('an id, or its beginning') }),
]);
export type Rest = z.output<typeof rest>;

/** What may stand beside anything that a scenario sets. */
export const grounds = {
  basis: z.enum(['observed', 'judged']).default('judged'),
  why: words.optional(),
  rests: z.array(rest).default([]),
};

/** What something stands on, and why. */
export interface Grounds {
  readonly basis: Basis;
  readonly why?: string | undefined;
  readonly rests: readonly Rest[];
}

/** A figure, how far it may lie to either side, and what it stands on. */
export interface Figure extends Grounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A bare number is somebody's judgement; what is not written is a default. */
export const figure = (number: z.ZodType<number>, ifAbsent: number) =>
  z
    .union([
      number,
      z
        .strictObject({ value: number, low: number.optional(), high: number.optional(), ...grounds })
        .refine(({ value, low = value, high = value }) => low <= value && value <= high, {
          error: 'must lie between low and high',
          path: ['value'],
        }),
    ])
    .optional()
    .transform((given): Figure => {
      if (typeof given === 'object')
        return { ...given, low: given.low ?? given.value, high: given.high ?? given.value };
      const value = given ?? ifAbsent;
      return { value, low: value, high: value, basis: given === undefined ? 'default' : 'judged', rests: [] };
    });
