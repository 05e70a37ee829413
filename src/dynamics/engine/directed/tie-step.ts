import type { SeededStream } from '../../../maths/index.ts';
import { GainRow, type PairEffect, type StructuralEffect } from '../../effects/directed/index.ts';
import type { DirectedModel } from './directed-model.ts';
import { type DirectedNetwork, toggleTie } from './directed-network.ts';
import { POWERS, tieWeights } from './tie-weights.ts';

/** Micro-steps on ties: ego keeps all his ties, or makes or ends one. */
export interface TieStep {
  readonly setParameters: (values: Float64Array) => void;
  /** Takes one step; the receiver whose tie was toggled, or -1 where ego stays. */
  readonly take: (ego: number, stream: SeededStream, withScores: boolean) => number;
  /** Derivatives of the log-likelihood of the choices by each parameter, summed since `scores` was last cleared. */
  readonly scores: Float64Array;
}

/** The sum, in four strands so that one addition need not wait for the last. */
const sumOf = (values: Float64Array): number => {
  let [a, b, c, d] = [0, 0, 0, 0];
  const whole = values.length & ~3;
  for (let j = 0; j < whole; j += 4) {
    a += values[j]!;
    b += values[j + 1]!;
    c += values[j + 2]!;
    d += values[j + 3]!;
  }
  for (let j = whole; j < values.length; j++) a += values[j]!;
  return a + b + (c + d);
};

/**
 * Ego i may toggle any one tie or none: Pr(toggle j) ∝ exp(f_i(x') - f_i(x)), stay ∝ 1, with f_i = Σ_k b_k s_ik.
 * A tie that could be made is worth its gain, one that could be ended the reverse of its gain.
 *
 * Gains are kept as exp(gain), multiplied together from tables (`tieWeights`): one pass over the actors, and effects of
 * structure touch only where they are not 0. Where that overflows, the step is taken again in logarithms.
 */
export const tieStep = (
  model: DirectedModel,
  network: DirectedNetwork,
  values: readonly Uint8Array[],
): TieStep => {
  const { actors: n, ties: terms, attributes, covariates } = model;
  const { ties, receivers, outDegree } = network;
  const weights = tieWeights(model);
  const { fixed, byValue, levels, powers } = weights;
  const weight = new Float64Array(n);
  const share = new Float64Array(n);
  const beta = new Float64Array(terms.length);
  const scores = new Float64Array(terms.length);
  const structural = terms.flatMap(({ effect }, term) =>
    effect.kind === 'structural'
      ? [{ effect: effect as StructuralEffect, term, row: new GainRow(n), power: powers }]
      : [],
  );
  const pairs = terms.flatMap(({ effect, about }, term) =>
    effect.kind === 'pair' ? [{ effect: effect as PairEffect, term, about: about! }] : [],
  );
  const attributePairs = pairs.flatMap(({ effect, term, about }) => {
    if (about.attribute === undefined) return [];
    const count = levels[about.attribute]!;
    const { scale } = attributes[about.attribute]!;
    const table = Float64Array.from({ length: count * count }, (_, cell) =>
      effect.value(Math.floor(cell / count), cell % count, scale),
    );
    return [{ term, attribute: about.attribute, table }];
  });
  const covariatePairs = pairs.flatMap(({ effect, term, about }) => {
    if (about.covariate === undefined) return [];
    const { values: own, scale } = covariates[about.covariate]!;
    const table = Float64Array.from({ length: n * n }, (_, cell) =>
      effect.value(own[Math.floor(cell / n)]!, own[cell % n]!, scale),
    );
    return [{ term, table }];
  });
  const constants = terms.flatMap(({ effect }, term) => (effect.kind === 'constant' ? [term] : []));
  const shareByValue = levels.map((count) => new Float64Array(count));

  const gainOf = (ego: number, j: number): number => {
    let gain = 0;
    for (const term of constants) gain += beta[term]!;
    for (const { term, attribute, table } of attributePairs)
      gain += beta[term]! * table[values[attribute]![ego]! * levels[attribute]! + values[attribute]![j]!]!;
    for (const { term, table } of covariatePairs) gain += beta[term]! * table[ego * n + j]!;
    for (const { term, row } of structural) gain += beta[term]! * row.values[j]!;
    return gain;
  };

  /** The same weights by logarithms, the largest set to 1. */
  const weighInLogarithms = (ego: number): number => {
    let largest = 0;
    for (let j = 0; j < n; j++) {
      weight[j] = j === ego ? 0 : (1 - 2 * ties[ego * n + j]!) * gainOf(ego, j);
      if (weight[j]! > largest) largest = weight[j]!;
    }
    let total = 0;
    for (let j = 0; j < n; j++) {
      weight[j] = Math.exp(weight[j]! - largest);
      total += weight[j]!;
    }
    return total;
  };

  const weigh = (ego: number): number => {
    const begin = ego * n;
    if (byValue.length === 0) for (let j = 0; j < n; j++) weight[j] = fixed[begin + j]!;
    for (let a = 0; a < byValue.length; a++) {
      const table = byValue[a]!;
      const own = values[a]!;
      const row = own[ego]! * levels[a]!;
      if (a === 0) for (let j = 0; j < n; j++) weight[j] = fixed[begin + j]! * table[row + own[j]!]!;
      else for (let j = 0; j < n; j++) weight[j]! *= table[row + own[j]!]!;
    }
    for (let s = 0; s < structural.length; s++) {
      const { effect, row, term } = structural[s]!;
      row.clear();
      effect.gains(network, ego, row);
      const power = powers[s]!;
      const { touched, values: gains, count } = row;
      for (let k = 0; k < count; k++) {
        const gain = gains[touched[k]!]!;
        weight[touched[k]!]! *= gain < POWERS ? power[gain]! : Math.exp(beta[term]! * gain);
      }
    }
    for (let k = begin; k < begin + outDegree[ego]!; k++) weight[receivers[k]!] = 1 / weight[receivers[k]!]!;
    weight[ego] = 1;
    const total = sumOf(weight);
    return total > 0 && total < 1e290 ? total : weighInLogarithms(ego);
  };

  const addScores = (ego: number, chosen: number, total: number): void => {
    const begin = ego * n;
    // share: how much one more tie to j is expected, or taken, in this step: chosen less expected.
    for (let j = 0; j < n; j++) share[j] = -weight[j]! / total;
    share[chosen]! += 1;
    for (let k = begin; k < begin + outDegree[ego]!; k++) share[receivers[k]!]! *= -1;
    share[ego] = 0;
    if (constants.length > 0) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += share[j]!;
      for (let c = 0; c < constants.length; c++) scores[constants[c]!]! += sum;
    }
    for (let a = 0; a < shareByValue.length; a++) {
      const bins = shareByValue[a]!;
      const own = values[a]!;
      bins.fill(0);
      for (let j = 0; j < n; j++) bins[own[j]!]! += share[j]!;
    }
    for (let p = 0; p < attributePairs.length; p++) {
      const { term, attribute, table } = attributePairs[p]!;
      const bins = shareByValue[attribute]!;
      const row = values[attribute]![ego]! * bins.length;
      let sum = 0;
      for (let v = 0; v < bins.length; v++) sum += bins[v]! * table[row + v]!;
      scores[term]! += sum;
    }
    for (let p = 0; p < covariatePairs.length; p++) {
      const { term, table } = covariatePairs[p]!;
      let sum = 0;
      for (let j = 0; j < n; j++) sum += share[j]! * table[begin + j]!;
      scores[term]! += sum;
    }
    for (let s = 0; s < structural.length; s++) {
      const { term, row } = structural[s]!;
      let sum = 0;
      for (let k = 0; k < row.count; k++) sum += share[row.touched[k]!]! * row.values[row.touched[k]!]!;
      scores[term]! += sum;
    }
  };

  const take = (ego: number, stream: SeededStream, withScores: boolean): number => {
    const total = weigh(ego);
    let left = stream.uniform() * total;
    let chosen = 0;
    while (chosen < n - 1) {
      left -= weight[chosen]!;
      if (left < 0) break;
      chosen++;
    }
    if (withScores) addScores(ego, chosen, total);
    if (chosen === ego) return -1;
    toggleTie(network, ego, chosen);
    return chosen;
  };

  const setParameters = (parameters: Float64Array): void => {
    beta.set(parameters);
    weights.setParameters(parameters);
  };
  return { setParameters, take, scores };
};
