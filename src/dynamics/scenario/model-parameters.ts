import { nearestName } from '../../records/index.ts';
import { fixed, middleOf, normal, type ParameterPrior } from '../effects/mechanism.ts';
import { ORDINALS, type WorldModel } from '../engine/world/index.ts';
import {
  ATTRIBUTE_RATE,
  type Refuse,
  type SignedModelFile,
  TIE_RATE,
} from '../model-file/signed-model-file.ts';
import type { Grounds } from './based.ts';
import type { ScenarioFile } from './scenario-file.ts';

/** Where in a model a parameter stands. */
type ModelPlace =
  | { readonly of: 'tieRate' }
  | { readonly of: 'term'; readonly term: number }
  | { readonly of: 'attributeRate'; readonly ordinal: number }
  | { readonly of: 'attribute'; readonly ordinal: number; readonly effect: number }
  | { readonly of: 'mechanism'; readonly mechanism: number; readonly key: string }
  /** Of a part that was left out: drawn as ever, and put nowhere. */
  | { readonly of: 'nowhere' };

/** A parameter of a scenario's model: what is thought of it, and on what grounds. */
export interface ScenarioParameter extends Grounds {
  /** `siphoning.rate`. */
  readonly name: string;
  readonly title: string;
  readonly formula: string;
  /** What each run draws it from; `fixed` where it is certain. */
  readonly law: ParameterPrior;
  readonly place: ModelPlace;
}

interface Found {
  readonly name: string;
  readonly title: string;
  readonly formula: string;
  readonly place: ModelPlace;
  readonly prior: ParameterPrior;
  /** What the model's file says, if it says anything. */
  readonly given: number | undefined;
}

/** `byNegotiation`: by negotiation. */
const inWords = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const parametersIn = (file: SignedModelFile, model: WorldModel): readonly Found[] => {
  const found: Found[] = [];
  if (file.ties) {
    found.push({
      name: 'ties.rate',
      title: 'ties: opportunities a year',
      formula: 'ρ_x',
      place: { of: 'tieRate' },
      prior: TIE_RATE,
      given: file.ties.rate,
    });
    file.ties.effects.forEach((entry, k) => {
      const { effect, variant } = model.ties.terms[k]!;
      const given = typeof entry === 'string' ? undefined : entry;
      const { mean, sd } = given?.prior ?? effect.prior;
      found.push({
        name: `ties.${effect.name}${variant === 'eval' ? '' : `.${variant}`}`,
        title: `ties: ${effect.title}${variant === 'eval' ? '' : ` (${variant})`}`,
        formula: effect.formula,
        place: { of: 'term', term: k },
        prior: normal(mean, sd),
        given: given?.value,
      });
    });
  }
  ORDINALS.forEach((ordinal, o) => {
    const own = file.attributes[ordinal];
    if (!own) return;
    found.push({
      name: `${ordinal}.rate`,
      title: `${ordinal}: opportunities a year`,
      formula: 'ρ_v',
      place: { of: 'attributeRate', ordinal: o },
      prior: ATTRIBUTE_RATE,
      given: own.rate,
    });
    own.effects.forEach((entry, k) => {
      const { effect } = model.attributes[o]!.effects[k]!;
      found.push({
        name: `${ordinal}.${effect.name}`,
        title: `${ordinal}: ${effect.title}`,
        formula: effect.formula,
        place: { of: 'attribute', ordinal: o, effect: k },
        prior: normal(effect.prior.mean, effect.prior.sd),
        given: typeof entry === 'string' ? undefined : entry.value,
      });
    });
  });
  model.mechanisms.forEach(({ kind }, m) => {
    const given = file[kind.layer][kind.name];
    for (const [key, prior] of Object.entries<ParameterPrior>(kind.parameters))
      found.push({
        name: `${kind.name}.${key}`,
        title: `${kind.title}: ${inWords(key)}`,
        formula: kind.formula,
        place: { of: 'mechanism', mechanism: m, key },
        prior,
        given: given?.[key],
      });
  });
  return found;
};

/** The prior's law with another middle and spread. A chance has no spread of this sort. */
const lawAt = (prior: ParameterPrior, value: number, sd: number | undefined): ParameterPrior | undefined => {
  if (sd === undefined) return fixed(value);
  switch (prior.law) {
    case 'logNormal':
      return { law: 'logNormal', median: value, sd };
    case 'beta':
      return undefined;
    default:
      return normal(value, sd);
  }
};

/** All parameters of a scenario's model in the order of the layers, with what the scenario says of them. */
export const scenarioParameters = (
  { parameters: said, drawParameters }: Pick<ScenarioFile, 'parameters' | 'drawParameters'>,
  file: SignedModelFile,
  model: WorldModel,
  refuse: Refuse,
): readonly ScenarioParameter[] => {
  const found = parametersIn(file, model);
  const names = found.map(({ name }) => name);
  for (const name of Object.keys(said))
    if (!names.includes(name))
      refuse(['parameters', name], `the model has no parameter "${name}"`, nearestName(name, names));
  return found.map(({ given, prior, ...rest }): ScenarioParameter => {
    const entry = said[rest.name];
    const settled = (law: ParameterPrior): ParameterPrior => (drawParameters ? law : fixed(middleOf(law)));
    if (entry === undefined)
      return {
        ...rest,
        law: given === undefined ? settled(prior) : fixed(given),
        basis: given === undefined ? 'default' : 'judged',
        rests: [],
      };
    const { value, sd, ...own }: { value: number; sd?: number | undefined } & Grounds =
      typeof entry === 'number' ? { value: entry, basis: 'judged', rests: [] } : entry;
    const path = ['parameters', rest.name];
    if (prior.law === 'beta' && (value < 0 || value > 1)) refuse(path, `must be in [0, 1], not ${value}`);
    if (
      (prior.law === 'logNormal' || rest.name.endsWith('.rate')) &&
      (value < 0 || (sd !== undefined && value === 0))
    )
      refuse(
        path,
        `a rate is not below 0${sd === undefined ? '' : ', and one with a spread not 0'}: ${value}`,
      );
    const law = lawAt(prior, value, sd) ?? refuse(path, 'a chance is given without "sd"');
    return { ...rest, law: settled(law), ...own };
  });
};

/** The model with these values, in the order of the parameters. */
export const withParameters = (
  model: WorldModel,
  parameters: readonly ScenarioParameter[],
  values: ArrayLike<number>,
): WorldModel => {
  let { rate } = model.ties;
  const terms = model.ties.terms.map((term) => ({ ...term }));
  const attributes = model.attributes.map((own) => ({
    rate: own.rate,
    effects: own.effects.map((effect) => ({ ...effect })),
  }));
  const mechanisms = model.mechanisms.map(({ kind, values: own }) => ({
    kind,
    values: { ...own } as Record<string, number>,
  }));
  parameters.forEach(({ place }, k) => {
    const value = values[k]!;
    switch (place.of) {
      case 'tieRate':
        rate = value;
        break;
      case 'term':
        terms[place.term]!.value = value;
        break;
      case 'attributeRate':
        attributes[place.ordinal]!.rate = value;
        break;
      case 'attribute':
        attributes[place.ordinal]!.effects[place.effect]!.value = value;
        break;
      case 'mechanism':
        mechanisms[place.mechanism]!.values[place.key] = value;
        break;
      case 'nowhere':
    }
  });
  return { ...model, ties: { ...model.ties, rate, terms }, attributes, mechanisms };
};
