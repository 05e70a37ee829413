import { z } from 'zod';
import { FORMS, KINDS, SUPPORT_TYPES } from '../../records/index.ts';

const party = z.strictObject({
  mention: z.string().describe('the words of the quote that name or take up this party, copied exactly'),
  name: z
    .string()
    .describe("the organisation's name as the text gives it, also where the mention is a pronoun"),
});

const speaker = z.strictObject({
  words: z
    .string()
    .describe('the words that name the speaker, or "is believed" and the like, copied exactly'),
  sort: z.enum(['named', 'role', 'unnamed']),
});

/** One claim as a model is asked for it. All words are to be copied from the excerpt. */
const claim = z.strictObject({
  quote: z.string().describe('the whole sentence that says it, copied exactly'),
  source: party,
  target: party,
  trigger: z.string().describe('the words of the quote that say the relation, copied exactly'),
  kind: z.enum(KINDS),
  denial: z
    .string()
    .nullable()
    .describe(
      'the words of the quote that deny, end or undo the relation named by the trigger, copied exactly',
    ),
  form: z.enum(FORMS),
  mutual: z.boolean().describe('true where neither side is the doer'),
  support: z.enum(SUPPORT_TYPES).nullable().describe('what is given, where the kind is support'),
  hedge: z
    .string()
    .nullable()
    .describe('the words of the quote that make this claim less than certain, copied exactly'),
  speakers: z.array(speaker).describe('who says it, outermost first; empty where the author does'),
  date: z.string().nullable().describe('the words that say when, copied exactly'),
  theatre: z.string().nullable().describe('the words that bound the relation to a place, copied exactly'),
});

const answer = z.strictObject({ claims: z.array(claim) });

const { $schema, ...schema } = z.toJSONSchema(answer);

/** What a model is asked to answer, as JSON Schema. */
export const ANSWER_SCHEMA: Readonly<Record<string, unknown>> = schema;

/** One claim as it is taken: what may be null may also be missing, and what was not asked for is passed over. */
export const claimAnswer = z.object(claim.shape).partial({
  denial: true,
  mutual: true,
  support: true,
  hedge: true,
  speakers: true,
  date: true,
  theatre: true,
});

export type ClaimAnswer = z.infer<typeof claimAnswer>;
export type SpeakerAnswer = z.infer<typeof speaker>;
