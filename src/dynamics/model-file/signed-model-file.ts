import { z } from 'zod';
import { nearestName } from '../../records/index.ts';
import { WORLD_ATTRIBUTE_EFFECTS } from '../effects/attributes/index.ts';
import { EVENT_MECHANISMS } from '../effects/events/index.ts';
import { type MechanismKind, middleOf } from '../effects/mechanism.ts';
import { SIGNED_EFFECTS } from '../effects/signed/index.ts';
import { SUPPORT_MECHANISMS } from '../effects/support/index.ts';
import { ORDINALS, PRESSURES, STILL, type WorldModel } from '../engine/world/index.ts';

const prior = z.strictObject({ mean: z.number(), sd: z.number().positive() });
const tieEffect = z.union([
  z.string().min(1),
  z.strictObject({
    effect: z.string().min(1),
    value: z.number().optional(),
    variant: z.enum(['eval', 'creation', 'maintenance']).default('eval'),
    prior: prior.optional(),
  }),
]);
const attributeEffect = z.union([
  z.string().min(1),
  z.strictObject({ effect: z.string().min(1), value: z.number().optional() }),
]);
const mechanisms = z.record(z.string(), z.record(z.string(), z.number()).nullable()).default({});
const rate = z.number().min(0);

/** Opportunities an actor a year to change a tie, and to move an attribute (MODEL.md section 2). */
export const TIE_RATE = { law: 'logNormal', median: 4, sd: 0.7 } as const;
export const ATTRIBUTE_RATE = { law: 'logNormal', median: 1, sd: 0.7 } as const;

/** A model of a signed world. What it does not name does not happen; a value that it does not give is the prior's middle. */
export const signedModelFile = z.strictObject({
  mode: z.literal('signed').default('signed'),
  rules: z
    .strictObject({
      consent: z.boolean().default(true),
      jump: z.boolean().default(false),
      driver: z.enum(['actors', 'dyads']).default('actors'),
    })
    .prefault({}),
  ties: z
    .strictObject({
      rate: rate.optional(),
      bySupport: z.number().default(0),
      byPressure: z.partialRecord(z.enum(PRESSURES), z.number()).default({}),
      effects: z.array(tieEffect).default([]),
    })
    .optional(),
  attributes: z
    .partialRecord(
      z.enum(ORDINALS),
      z.strictObject({ rate: rate.optional(), effects: z.array(attributeEffect).default([]) }),
    )
    .default({}),
  support: mechanisms,
  events: mechanisms,
});

export type SignedModelFile = z.output<typeof signedModelFile>;
export type Refuse = (path: readonly PropertyKey[], message: string, hint?: string) => never;

const find = <Named extends { readonly name: string }>(
  known: readonly Named[],
  name: string,
  what: string,
  refuse: Refuse,
  path: readonly PropertyKey[],
): Named =>
  known.find((one) => one.name === name) ??
  refuse(
    path,
    `unknown ${what} "${name}"`,
    nearestName(
      name,
      known.map((one) => one.name),
    ),
  );

/** Turns a checked file into a model that can run, and holds every name in it against what there is. */
export const buildSignedModel = (
  file: SignedModelFile,
  refuse: Refuse,
  at: readonly PropertyKey[] = [],
): WorldModel => {
  const terms = (file.ties?.effects ?? []).map((entry, k) => {
    const given = typeof entry === 'string' ? { effect: entry, variant: 'eval' as const } : entry;
    const path = [...at, 'ties', 'effects', k, ...(typeof entry === 'string' ? [] : ['effect'])];
    const effect = find(SIGNED_EFFECTS, given.effect, 'effect', refuse, path);
    const { variant } = given;
    const value = ('value' in given ? given.value : undefined) ?? effect.prior.mean;
    return { effect, variant, value };
  });
  const attributes = ORDINALS.map((ordinal) => {
    const own = file.attributes[ordinal];
    if (!own) return STILL;
    return {
      rate: own.rate ?? ATTRIBUTE_RATE.median,
      effects: own.effects.map((entry, k) => {
        const { effect: name, value } =
          typeof entry === 'string' ? { effect: entry, value: undefined } : entry;
        const path = [
          ...at,
          'attributes',
          ordinal,
          'effects',
          k,
          ...(typeof entry === 'string' ? [] : ['effect']),
        ];
        const effect = find(WORLD_ATTRIBUTE_EFFECTS, name, 'effect', refuse, path);
        return { effect, value: value ?? effect.prior.mean };
      }),
    };
  });
  const build = (layer: 'support' | 'events', kinds: readonly MechanismKind[]): WorldModel['mechanisms'] =>
    Object.entries(file[layer]).map(([name, given]) => {
      const kind = find(kinds, name, 'mechanism', refuse, [...at, layer, name]);
      const values: Record<string, number> = Object.fromEntries(
        Object.entries<Parameters<typeof middleOf>[0]>(kind.parameters).map(([key, law]) => [
          key,
          middleOf(law),
        ]),
      );
      for (const [key, value] of Object.entries(given ?? {})) {
        const path = [...at, layer, name, key];
        if (!(key in values))
          refuse(path, `"${name}" has no parameter "${key}"`, nearestName(key, Object.keys(values)));
        const isChance = (kind.parameters as Record<string, { law: string }>)[key]!.law === 'beta';
        if (key === 'rate' && value < 0) refuse(path, `a rate is not below 0: ${value}`);
        if (isChance && (value < 0 || value > 1)) refuse(path, `must be in [0, 1], not ${value}`);
        values[key] = value;
      }
      return { kind, values };
    });
  return {
    rules: file.rules,
    ties: {
      rate: file.ties ? (file.ties.rate ?? TIE_RATE.median) : 0,
      bySupport: file.ties?.bySupport ?? 0,
      byPressure: PRESSURES.map((name) => file.ties?.byPressure[name] ?? 0),
      terms,
    },
    attributes,
    mechanisms: [...build('support', SUPPORT_MECHANISMS), ...build('events', EVENT_MECHANISMS)],
  };
};
