import { ORDINALS, STILL } from '../engine/world/index.ts';
import type { Scenario } from './read-scenario.ts';

/** What of a scenario is done otherwise: to see what its parts do, on the same random numbers. */
export interface Variant {
  /** A part that does not happen; its id is one of `partsOf`. */
  readonly without?: string;
  /** The quantile at which each parameter stands, in the order of the scenario's parameters, in place of a draw. */
  readonly quantiles?: readonly number[];
}

/** A mechanism, an effect on ties, an attribute that moves, or a pressure: what can be left out. */
export interface Part {
  /** `mechanism:siphoning`, `ties:commonEnemy`, `attribute:radicalism`, `pressure:0`. */
  readonly id: string;
  readonly title: string;
}

/** What of a scenario can be left out, in the order of the layers. */
export const partsOf = ({ model, hooks, hookPressures }: Scenario): readonly Part[] => [
  ...[...new Map(model.ties.terms.map(({ effect }) => [effect.name, effect])).values()].map(
    ({ name, title }) => ({
      id: `ties:${name}`,
      title: `ties: ${title}`,
    }),
  ),
  ...ORDINALS.flatMap((ordinal, o) =>
    model.attributes[o]!.rate > 0 ? [{ id: `attribute:${ordinal}`, title: `changes of ${ordinal}` }] : [],
  ),
  ...model.mechanisms.map(({ kind }) => ({ id: `mechanism:${kind.name}`, title: kind.title })),
  ...[...new Set(hookPressures)].flatMap((pressure) => {
    const hook = hooks[hookPressures.indexOf(pressure)]!;
    return pressure === -1 ? [] : [{ id: `pressure:${pressure}`, title: hook.type }];
  }),
];

/** The scenario in which a part does not happen. */
export const withoutPart = (scenario: Scenario, part: string): Scenario => {
  const [sort, name] = [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)];
  const { model } = scenario;
  switch (sort) {
    case 'ties':
      return withoutParameters(
        {
          ...scenario,
          model: {
            ...model,
            ties: {
              ...model.ties,
              terms: model.ties.terms.map((term) =>
                term.effect.name === name ? { ...term, value: 0 } : term,
              ),
            },
          },
        },
        (k) => k.of === 'term' && model.ties.terms[k.term]!.effect.name === name,
      );
    case 'attribute': {
      const ordinal = ORDINALS.indexOf(name as (typeof ORDINALS)[number]);
      return withoutParameters(
        {
          ...scenario,
          model: { ...model, attributes: model.attributes.map((own, o) => (o === ordinal ? STILL : own)) },
        },
        (k) => (k.of === 'attribute' || k.of === 'attributeRate') && k.ordinal === ordinal,
      );
    }
    case 'mechanism': {
      const at = model.mechanisms.findIndex(({ kind }) => kind.name === name);
      const left = withoutParameters(
        { ...scenario, model: { ...model, mechanisms: model.mechanisms.filter((_, m) => m !== at) } },
        (k) => k.of === 'mechanism' && k.mechanism === at,
      );
      return {
        ...left,
        parameters: left.parameters.map((parameter) =>
          parameter.place.of === 'mechanism' && parameter.place.mechanism > at
            ? { ...parameter, place: { ...parameter.place, mechanism: parameter.place.mechanism - 1 } }
            : parameter,
        ),
      };
    }
    default: {
      const kept = scenario.hookPressures.map((pressure) => `pressure:${pressure}` !== part);
      return {
        ...scenario,
        hooks: scenario.hooks.filter((_, h) => kept[h]),
        hookPressures: scenario.hookPressures.filter((_, h) => kept[h]),
      };
    }
  }
};

const withoutParameters = (
  scenario: Scenario,
  isGone: (place: Scenario['parameters'][number]['place']) => boolean,
): Scenario => ({
  ...scenario,
  parameters: scenario.parameters.map((parameter) =>
    isGone(parameter.place) ? { ...parameter, place: { of: 'nowhere' } } : parameter,
  ),
});
