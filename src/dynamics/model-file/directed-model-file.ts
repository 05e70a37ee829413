import { z } from 'zod';
import { type CheckedFile, nearestName, readCheckedYaml } from '../../records/index.ts';
import { ATTRIBUTE_EFFECTS } from '../effects/attributes/index.ts';
import { DIRECTED_EFFECTS } from '../effects/directed/index.ts';

const prior = z.strictObject({ mean: z.number(), sd: z.number().positive() });
const tieEffect = z.union([
  z.string().min(1),
  z.strictObject({
    effect: z.string().min(1),
    of: z.string().min(1).optional(),
    value: z.number().optional(),
    prior: prior.optional(),
  }),
]);
const attributeEffect = z.union([
  z.string().min(1),
  z.strictObject({ effect: z.string().min(1), value: z.number().optional(), prior: prior.optional() }),
]);
const rates = z.array(z.number().positive()).min(1);

/** Constants of the estimation that a model may set for itself. */
export const fitSettings = z.strictObject({
  conditional: z.boolean().optional(),
  phase3: z.int().min(100).optional(),
  subphases: z.int().min(1).max(8).optional(),
  restarts: z.int().min(0).max(20).optional(),
});

/** A model of who sends ties to whom, 0 or 1, and of ordinal attributes: RSiena's world. */
export const directedModelFile = z.strictObject({
  mode: z.literal('directed'),
  panel: z.strictObject({
    network: z.strictObject({ name: z.string().min(1), waves: z.array(z.string().min(1)) }),
    /** Changes with their times, in place of later waves: time, from, to a row; `until` when watching ended. */
    events: z.strictObject({ file: z.string().min(1), until: z.number().positive() }).optional(),
    attributes: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          file: z.string().min(1),
          range: z.tuple([z.int().min(0).max(200), z.int().min(1).max(200)]),
        }),
      )
      .default([]),
    covariates: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          file: z.string().min(1),
          column: z.int().min(1).default(1),
        }),
      )
      .default([]),
  }),
  fit: fitSettings.default({}),
  ties: z.strictObject({ rates: rates.optional(), effects: z.array(tieEffect).min(1) }),
  attributes: z
    .record(z.string(), z.strictObject({ rates: rates.optional(), effects: z.array(attributeEffect) }))
    .default({}),
});

export type DirectedModelFile = z.output<typeof directedModelFile>;

const KNOWN_TIES = DIRECTED_EFFECTS.map(({ name }) => name);
const KNOWN_ATTRIBUTES = ATTRIBUTE_EFFECTS.map(({ name }) => name);

/** Reads a directed model, and holds each name in it against what there is. */
export const readDirectedModelFile = (text: string, file: string): CheckedFile<DirectedModelFile> => {
  const checked = readCheckedYaml(text, file, directedModelFile);
  const { value, refuse } = checked;
  const { panel } = value;
  if (panel.events !== undefined) {
    if (panel.network.waves.length !== 1)
      refuse(
        ['panel', 'network', 'waves'],
        'beside dated events stands one wave: the network that they begin from',
      );
    if (panel.attributes.length > 0)
      refuse(['panel', 'attributes'], 'beside dated events attributes stay as they are: give covariates');
  } else if (panel.network.waves.length < 2)
    refuse(
      ['panel', 'network', 'waves'],
      `a panel needs at least two waves, this has ${panel.network.waves.length}`,
      'What changes between waves is all that a fit can learn from.',
    );
  panel.attributes.forEach(({ range }, a) => {
    if (range[0] >= range[1])
      refuse(['panel', 'attributes', a, 'range'], `${range[0]} is not below ${range[1]}`);
  });
  const subjects = [...panel.attributes, ...panel.covariates].map(({ name }) => name);
  value.ties.effects.forEach((entry, k) => {
    const { effect, of } = typeof entry === 'string' ? { effect: entry, of: undefined } : entry;
    const at = typeof entry === 'string' ? [] : ['effect'];
    const known = DIRECTED_EFFECTS.find(({ name }) => name === effect);
    if (!known)
      refuse(['ties', 'effects', k, ...at], `unknown effect "${effect}"`, nearestName(effect, KNOWN_TIES));
    if (known?.kind === 'pair' && of === undefined)
      refuse(['ties', 'effects', k], `"${effect}" needs "of": the attribute that it is about`);
    if (known?.kind !== 'pair' && of !== undefined)
      refuse(['ties', 'effects', k, 'of'], `"${effect}" is about no attribute`);
    if (of !== undefined && !subjects.includes(of))
      refuse(['ties', 'effects', k, 'of'], `unknown attribute "${of}"`, nearestName(of, subjects));
  });
  for (const [name, { effects }] of Object.entries(value.attributes)) {
    const own = panel.attributes.map((attribute) => attribute.name);
    if (!own.includes(name))
      refuse(['attributes', name], `unknown attribute "${name}"`, nearestName(name, own));
    effects.forEach((entry, k) => {
      const effect = typeof entry === 'string' ? entry : entry.effect;
      const at = typeof entry === 'string' ? [] : ['effect'];
      if (!KNOWN_ATTRIBUTES.includes(effect))
        refuse(
          ['attributes', name, 'effects', k, ...at],
          `unknown effect "${effect}"`,
          nearestName(effect, KNOWN_ATTRIBUTES),
        );
    });
  }
  panel.attributes.forEach(({ name }, a) => {
    if (!(name in value.attributes))
      refuse(['panel', 'attributes', a, 'name'], `"${name}" has no entry under "attributes"`);
  });
  return checked;
};
