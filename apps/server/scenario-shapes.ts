import { z } from '@hono/zod-openapi';
import { BASES, PRESSURE_TYPES } from '../../src/dynamics/index.ts';

const share = z.number().min(0).max(1);
const isoDay = z.string().openapi({ description: 'ISO day', example: '2010-07-15' });

const foundRest = z
  .object({
    words: z.string(),
    doc: z.string().nullable(),
    documentId: z.string().nullable(),
    claimId: z.string().nullable(),
    status: z.string().nullable(),
  })
  .openapi('FoundRest', {
    description: 'A sentence that something rests on; without documentId it was not found',
  });

const grounds = { basis: z.enum(BASES), why: z.string().optional(), rests: z.array(foundRest) };

export const outcome = z
  .object({
    id: z.string(),
    title: z.string(),
    rule: z.string(),
    unit: z.enum(['share', 'count', 'probability']),
  })
  .openapi('Outcome');

export const scenarioHead = z
  .object({
    id: z.string(),
    title: z.string(),
    note: z.string().nullable(),
    problem: z.string().nullable().openapi({ description: 'Why it cannot run, if it cannot' }),
  })
  .openapi('ScenarioHead');

export const scenarioDescription = z
  .object({
    id: z.string(),
    title: z.string(),
    note: z.string().nullable(),
    begins: isoDay.nullable(),
    ends: isoDay.nullable(),
    years: z.number(),
    runs: z.number().int().nullable(),
    seed: z.number().int().nullable(),
    startHash: z.string(),
    notes: z.array(z.string()),
    pressures: z.array(
      z.object({
        title: z.string(),
        type: z.enum(PRESSURE_TYPES),
        on: z.array(z.string()),
        districts: z.array(z.string()),
        from: isoDay,
        to: isoDay.nullable(),
        size: z.number(),
        ...grounds,
      }),
    ),
    actors: z.array(
      z.object({
        name: z.string(),
        lasting: z.boolean(),
        figures: z.array(
          z.object({ name: z.string(), value: z.number(), low: z.number(), high: z.number(), ...grounds }),
        ),
      }),
    ),
    parameters: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        formula: z.string(),
        law: z.looseObject({ law: z.string() }),
        ...grounds,
      }),
    ),
    ties: z.array(z.object({ between: z.array(z.string()), sign: z.string(), ...grounds })),
    pairs: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        aId: z.string().nullable(),
        bId: z.string().nullable(),
        p: z.object({ hostile: share, none: share, allied: share }),
        origins: z.number().int(),
        contested: z.boolean(),
        claims: z.array(z.string()),
      }),
    ),
    outcomes: z.array(outcome),
  })
  .openapi('ScenarioDescription');

const name = z.string().trim().min(1).max(200);

/** A pressure as the workbench sets it: where it came from in the file is said by `place`, and what it rests on stays. */
const pressureAsked = z.object({
  place: z.number().int().min(0).nullable(),
  title: name,
  type: z.enum(PRESSURE_TYPES),
  on: z.array(name).default([]),
  districts: z.array(name).default([]),
  from: isoDay,
  to: isoDay.nullable().default(null),
  size: z.number().min(0).max(100),
});
export type PressureAsked = z.output<typeof pressureAsked>;
const pressuresAsked = z.array(pressureAsked).max(100);

export const scenarioAsked = z
  .object({
    like: name.openapi({ description: 'Id of the scenario that it begins as' }),
    title: name,
    pressures: pressuresAsked.optional(),
  })
  .openapi('ScenarioAsked');

export const scenarioChange = z.object({ pressures: pressuresAsked }).openapi('ScenarioChange');

export const simulationAsked = z
  .object({
    scenario: name,
    pressures: pressuresAsked.optional().openapi({ description: 'In place of those of its file' }),
    runs: z.number().int().min(20).max(100_000).optional(),
    seed: z.number().int().min(0).optional(),
    instead: z
      .string()
      .optional()
      .openapi({ description: 'Id of a simulation to stop: this one takes its place' }),
  })
  .openapi('SimulationAsked');

export const simulationState = z
  .object({
    id: z.string(),
    scenario: z.string(),
    title: z.string(),
    state: z.enum(['running', 'done', 'stopped', 'failed']),
    done: z.number().int(),
    of: z.number().int(),
    seed: z.number().int(),
    runsPerSecond: z.number().nullable(),
    secondsLeft: z.number().nullable(),
    pictures: z.number().int(),
    startHash: z.string(),
    looking: z
      .object({ what: z.enum(['parts', 'sensitivity']), done: z.number(), of: z.number() })
      .nullable(),
    reason: z.string().optional(),
    hint: z.string().optional(),
  })
  .openapi('SimulationState');

const bands = {
  mean: z.number(),
  low95: z.number(),
  low80: z.number(),
  low50: z.number(),
  middle: z.number(),
  high50: z.number(),
  high80: z.number(),
  high95: z.number(),
};

export const ensemble = z
  .looseObject({
    label: z.literal('conditional simulation'),
    runs: z.number().int(),
    seed: z.number().int(),
    years: z.number(),
    hash: z.string(),
    times: z.array(z.number()),
    outcomes: z.array(outcome.extend({ at: z.array(z.object(bands)) })),
  })
  .openapi('Ensemble');

const difference = z.object({
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  low80: z.number(),
  high80: z.number(),
  varianceRatio: z.number(),
});

export const comparison = z
  .object({ outcomes: z.array(outcome.extend({ at: z.array(difference) })) })
  .openapi('ScenarioComparison');

export const explanation = z
  .object({
    outcome: z.string(),
    explained: z.number(),
    fromPriors: z.number(),
    influences: z.array(
      z.looseObject({
        sort: z.enum(['parameter', 'tie', 'figure']),
        name: z.string(),
        title: z.string(),
        basis: z.enum(BASES),
        effect: z.number(),
        low: z.number(),
        high: z.number(),
        share: z.number(),
        claims: z.array(z.string()),
      }),
    ),
    parts: z.array(difference.extend({ id: z.string(), title: z.string() })).nullable(),
    sensitivity: z
      .array(
        z.looseObject({
          name: z.string(),
          title: z.string(),
          basis: z.enum(BASES),
          muStar: z.number(),
          muStarLow: z.number(),
          muStarHigh: z.number(),
          sigma: z.number(),
        }),
      )
      .nullable(),
  })
  .openapi('OutcomeExplanation');
