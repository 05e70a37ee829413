import { z } from 'zod';
import { dayRangeOf } from '../../records/index.ts';
import { PRESSURES } from '../engine/world/index.ts';
import { signedModelFile } from '../model-file/signed-model-file.ts';
import { figure, grounds } from './based.ts';

const name = z.string().trim().min(1);
/** A bare year is a number in YAML. */
const edtf = z
  .union([name, z.int().min(0)])
  .transform(String)
  .refine((text) => dayRangeOf(text) !== null, {
    error: ({ input }) => `"${input}" is not an EDTF date: write 2010-06-15, 2010-06 or 2010`,
  });
const count = z.int().min(0).max(1_000_000_000);
const ordinal = z.int().min(1).max(5);
const share = z.number().min(0).max(1);
const pairOf = z.tuple([name, name]);

const actor = z.strictObject({
  name,
  /** Other actors of the ledger whose evidence is this one's: an army's is its state's. */
  with: z.array(name).default([]),
  /** A state or its like; not one of the groups. */
  lasting: z.boolean().default(false),
  support: figure(count, 0),
  resources: figure(count, 0),
  capability: figure(ordinal, 3),
  scope: figure(ordinal, 3),
  radicalism: figure(ordinal, 3),
  young: figure(share, 0),
  age: figure(z.number().min(0), 0),
  sponsors: z.array(name).default([]),
  districts: z.array(name).default([]),
  tactics: z.array(name).default([]),
  grants: z.number().min(0).default(0),
});

const kernel = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('step') }),
  z.strictObject({ shape: z.literal('pulse'), years: z.number().positive() }),
  z.strictObject({ shape: z.literal('fade'), years: z.number().positive() }),
]);

export const PRESSURE_TYPES = [
  ...PRESSURES,
  'negotiations',
  'withdrawal',
  'sponsorWithdrawal',
  'sanctuaryLoss',
] as const;

const hook = z.strictObject({
  at: z.number().min(0),
  type: z.enum(PRESSURE_TYPES),
  targets: z.array(name).default([]),
  size: z.number().min(0).max(100),
  kernel: kernel.default({ shape: 'step' }),
  districts: z.array(name).default([]),
  decapitation: z.boolean().default(false),
});

/** A pressure on a timeline of dates: what a person drags. */
const pressure = z.strictObject({
  title: name.optional(),
  type: z.enum(PRESSURE_TYPES),
  /** Whom it meets; for a withdrawal, whose troops leave. Nobody named: everybody. */
  on: z.array(name).default([]),
  from: edtf,
  /** Without it, it lasts. A withdrawal is over by then, and stays. */
  to: edtf.optional(),
  size: z.number().min(0).max(100),
  districts: z.array(name).default([]),
  ...grounds,
});

const parameter = z.union([
  z.number(),
  z.strictObject({
    value: z.number(),
    /** Standard deviation on the scale of its prior: of ln x for a rate. Without it the value is certain. */
    sd: z.number().positive().optional(),
    ...grounds,
  }),
]);

/** What a simulation begins from, what moves it, and what comes from outside. */
export const scenarioFile = z.strictObject({
  title: z.string().optional(),
  note: z.string().optional(),
  years: z.number().positive().max(200),
  /** The date at which it begins; needed for a start from the ledger and for pressures by date. */
  begins: edtf.optional(),
  /** How often the state is written down a year. */
  observationsAYear: z.int().min(1).max(52).default(2),
  runs: z.int().min(1).max(1_000_000).optional(),
  seed: z.int().min(0).optional(),
  /** `ledger`: each run draws its ties from what is believed at `begins`; `ties` are set on top. */
  start: z
    .strictObject({
      from: z.literal('ledger'),
      /** Only claims published by then. */
      publishedBy: edtf.optional(),
    })
    .optional(),
  /** Each run draws every parameter that has a prior, so that not knowing it shows in the result. */
  drawParameters: z.boolean().default(false),
  /** The model itself, or the name of its file beside the scenario. */
  model: z.union([name, signedModelFile]),
  /** The file of hypotheses, beside the scenario, that its futures are held against. */
  hypotheses: name.optional(),
  /** What is thought of single parameters, by name: `siphoning.rate`. */
  parameters: z.record(z.string(), parameter).default({}),
  actors: z.array(actor).min(1).max(2000),
  /** Actors counted together, by a name of their own. */
  groups: z.record(z.string(), z.array(name).min(1)).default({}),
  /** Pairs whose ties are among the outcomes. */
  watch: z.array(pairOf).default([]),
  ties: z
    .array(z.strictObject({ between: pairOf, sign: z.enum(['allied', 'none', 'hostile']), ...grounds }))
    .default([]),
  fought: z.array(z.strictObject({ between: pairOf, yearsAgo: z.number().min(0) })).default([]),
  reservoir: count.default(0),
  treasury: count.default(0),
  districts: z.array(name).default([]),
  roads: z.array(z.strictObject({ between: pairOf, weight: z.number().positive().default(1) })).default([]),
  overlaps: z.array(z.strictObject({ between: pairOf, share })).default([]),
  tactics: z.array(z.strictObject({ name, capabilityNeeded: ordinal.default(1) })).default([]),
  government: name.optional(),
  hooks: z.array(hook).default([]),
  pressures: z.array(pressure).default([]),
});

export type ScenarioFile = z.output<typeof scenarioFile>;
