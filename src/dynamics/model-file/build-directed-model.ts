import { ATTRIBUTE_EFFECTS } from '../effects/attributes/index.ts';
import { DIRECTED_EFFECTS } from '../effects/directed/index.ts';
import type { NormalPrior } from '../effects/effect.ts';
import type { DirectedModel, TieTerm } from '../engine/directed/index.ts';
import { attributeScale } from '../panels/attribute-scale.ts';
import type { DirectedPanel } from '../panels/directed-panel.ts';
import type { DirectedModelFile } from './directed-model-file.ts';

/** A model that can run, with the values and priors that the file gives, in the model's order. */
export interface BuiltDirectedModel {
  readonly model: DirectedModel;
  readonly tieValues: readonly (number | undefined)[];
  readonly tiePriors: readonly (NormalPrior | undefined)[];
  readonly attributeValues: readonly (readonly (number | undefined)[])[];
  readonly attributePriors: readonly (readonly (NormalPrior | undefined)[])[];
}

type Entry = DirectedModelFile['ties']['effects'][number];
const written = (entry: Entry): Exclude<Entry, string> =>
  typeof entry === 'string' ? { effect: entry } : entry;

/** Joins a checked file with its panel, by which attributes are centred. */
export const buildDirectedModel = (file: DirectedModelFile, panel: DirectedPanel): BuiltDirectedModel => {
  const covariates = panel.covariates.map(({ name, values }) => ({
    name,
    values,
    scale: attributeScale([values]),
  }));
  const attributes = panel.attributes.map(({ name, waves }, a) => {
    const [least, most] = file.panel.attributes[a]!.range;
    return {
      name,
      least,
      most,
      scale: { ...attributeScale(waves), range: most - least },
      effects: file.attributes[name]!.effects.map(
        (entry) => ATTRIBUTE_EFFECTS.find((effect) => effect.name === written(entry).effect)!,
      ),
    };
  });
  const ties = file.ties.effects.map((entry): TieTerm => {
    const { effect: name, of } = written(entry);
    const effect = DIRECTED_EFFECTS.find((known) => known.name === name)!;
    if (of === undefined) return { effect };
    const attribute = attributes.findIndex((own) => own.name === of);
    return attribute >= 0
      ? { effect, about: { attribute } }
      : { effect, about: { covariate: covariates.findIndex((own) => own.name === of) } };
  });
  const moves = panel.attributes.map(({ name }) => file.attributes[name]!.effects.map(written));
  return {
    model: { actors: panel.actors.length, ties, attributes, covariates },
    tieValues: file.ties.effects.map((entry) => written(entry).value),
    tiePriors: file.ties.effects.map((entry) => written(entry).prior),
    attributeValues: moves.map((effects) => effects.map(({ value }) => value)),
    attributePriors: moves.map((effects) => effects.map(({ prior }) => prior)),
  };
};
