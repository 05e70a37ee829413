import type { AttributeScale } from '../../effects/directed/index.ts';
import type { DirectedModel, TieTerm } from './directed-model.ts';
import type { DirectedWave } from './directed-process.ts';

const valuesFor = (model: DirectedModel, { about }: TieTerm, begin: DirectedWave) =>
  about?.attribute !== undefined
    ? { values: begin.values[about.attribute]!, scale: model.attributes[about.attribute]!.scale }
    : model.covariates[about!.covariate!]!;

const sumOverTies = (
  { network: { size, receivers, outDegree } }: DirectedWave,
  value: (own: number, other: number, scale: AttributeScale) => number,
  { values, scale }: { values: Uint8Array | Float64Array; scale: AttributeScale },
): number => {
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let k = i * size; k < i * size + outDegree[i]!; k++)
      sum += value(values[i]!, values[receivers[k]!]!, scale);
  return sum;
};

/** Statistics of one period's ties: the network at its end, with the attributes at its beginning (cross-lagged). */
export const tieStatistics = (
  model: DirectedModel,
  begin: DirectedWave,
  end: DirectedWave,
  into: Float64Array,
): void => {
  for (let k = 0; k < model.ties.length; k++) {
    const term = model.ties[k]!;
    const { effect } = term;
    if (effect.kind === 'structural') into[k] = effect.statistic(end.network);
    else if (effect.kind === 'pair') into[k] = sumOverTies(end, effect.value, valuesFor(model, term, begin));
    else into[k] = end.network.outDegree.reduce((sum, degree) => sum + degree, 0);
  }
};

/** Statistics of one period's attribute: its values at the end, with the network at the beginning (cross-lagged). */
export const attributeStatistics = (
  model: DirectedModel,
  attribute: number,
  begin: DirectedWave,
  end: DirectedWave,
  into: Float64Array,
): void => {
  const { scale, effects } = model.attributes[attribute]!;
  const view = {
    actors: model.actors,
    values: end.values[attribute]!,
    mean: scale.mean,
    friends: begin.network.receivers,
    friendCount: begin.network.outDegree,
    stride: begin.network.size,
  };
  for (let k = 0; k < effects.length; k++) into[k] = effects[k]!.statistic(view);
};

/** In how many ordered pairs the tie differs. */
export const tieDistance = (begin: DirectedWave, end: DirectedWave): number => {
  let distance = 0;
  for (let cell = 0; cell < begin.network.ties.length; cell++)
    if (begin.network.ties[cell] !== end.network.ties[cell]) distance++;
  return distance;
};

/** By how much values differ, summed over actors. */
export const attributeDistance = (begin: Uint8Array, end: Uint8Array): number => {
  let distance = 0;
  for (let i = 0; i < begin.length; i++) distance += Math.abs(begin[i]! - end[i]!);
  return distance;
};
