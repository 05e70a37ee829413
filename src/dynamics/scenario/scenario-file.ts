import { z } from 'zod';
import { PRESSURES } from '../engine/world/index.ts';
import { signedModelFile } from '../model-file/signed-model-file.ts';

const name = z.string().min(1);
const count = z.int().min(0).max(1_000_000_000);
const ordinal = z.int().min(1).max(5);
const pairOf = z.tuple([name, name]);

const actor = z.strictObject({
  name,
  support: count.default(0),
  resources: count.default(0),
  capability: ordinal.default(3),
  scope: ordinal.default(3),
  radicalism: ordinal.default(3),
  young: z.number().min(0).max(1).default(0),
  age: z.number().min(0).default(0),
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

const hook = z.strictObject({
  at: z.number().min(0),
  type: z.enum([...PRESSURES, 'negotiations', 'withdrawal', 'sponsorWithdrawal', 'sanctuaryLoss']),
  targets: z.array(name).default([]),
  size: z.number().min(0).max(100),
  kernel: kernel.default({ shape: 'step' }),
  districts: z.array(name).default([]),
  decapitation: z.boolean().default(false),
});

/** What a simulation begins from, what moves it, and what comes from outside. */
export const scenarioFile = z.strictObject({
  title: z.string().optional(),
  years: z.number().positive().max(200),
  /** How often the state is written down a year. */
  observationsAYear: z.int().min(1).max(52).default(2),
  /** The model itself, or the name of its file beside the scenario. */
  model: z.union([name, signedModelFile]),
  actors: z.array(actor).min(1).max(2000),
  ties: z.array(z.strictObject({ between: pairOf, sign: z.enum(['allied', 'hostile']) })).default([]),
  fought: z.array(z.strictObject({ between: pairOf, yearsAgo: z.number().min(0) })).default([]),
  reservoir: count.default(0),
  treasury: count.default(0),
  districts: z.array(name).default([]),
  roads: z.array(z.strictObject({ between: pairOf, weight: z.number().positive().default(1) })).default([]),
  overlaps: z.array(z.strictObject({ between: pairOf, share: z.number().min(0).max(1) })).default([]),
  tactics: z.array(z.strictObject({ name, capabilityNeeded: ordinal.default(1) })).default([]),
  government: name.optional(),
  hooks: z.array(hook).default([]),
});
