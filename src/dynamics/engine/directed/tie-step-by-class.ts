import type { SeededStream } from '../../../maths/index.ts';
import { GainRow, type PairEffect, type StructuralEffect } from '../../effects/directed/index.ts';
import type { ActorClasses } from './actor-classes.ts';
import type { DirectedModel } from './directed-model.ts';
import { type DirectedNetwork, toggleTie } from './directed-network.ts';
import type { TieStep } from './tie-step.ts';

/** Powers exp(b d) are kept for d = 0 .. POWERS - 1; larger d go through exp. */
const POWERS = 64;
/** Draws of a class's member that may meet somebody who is dealt with apart, before all are looked at. */
const MOST_TRIES = 16;

/**
 * The same law as `tieStep` at a cost that does not grow with the number of actors: the square of the mean degree and
 * the number of classes. Only those near ego in the network are weighed one by one; all others of a class weigh alike,
 * so that the class is drawn first, then its member, again where the member is one of those near.
 */
export const tieStepByClass = (
  model: DirectedModel,
  network: DirectedNetwork,
  classes: ActorClasses,
): TieStep => {
  const { actors: n, ties: terms } = model;
  const { ties, receivers, outDegree } = network;
  const { count: classCount, classOf, sizes, members } = classes;
  const beta = new Float64Array(terms.length);
  const scores = new Float64Array(terms.length);
  const constants = terms.flatMap(({ effect }, term) => (effect.kind === 'constant' ? [term] : []));
  const structuralTerms = terms.flatMap(({ effect }, term) => (effect.kind === 'structural' ? [term] : []));
  const structural = structuralTerms.map((term) => terms[term]!.effect as StructuralEffect);
  const rows = structural.map(() => new GainRow(n));
  const powers = structural.map(() => new Float64Array(POWERS));
  const pairTerms = terms.flatMap(({ effect }, term) => (effect.kind === 'pair' ? [term] : []));
  const pairTables = pairTerms.map((term) => {
    const { effect, about } = terms[term]!;
    const { scale } =
      about!.attribute !== undefined
        ? model.attributes[about!.attribute]!
        : model.covariates[about!.covariate!]!;
    return Float64Array.from({ length: classCount ** 2 }, (_, cell) =>
      (effect as PairEffect).value(
        classes.valueIn(about!, Math.floor(cell / classCount)),
        classes.valueIn(about!, cell % classCount),
        scale,
      ),
    );
  });
  /** exp of what density and pair effects add, row own class, column other's. */
  const base = new Float64Array(classCount ** 2);
  const weight = new Float64Array(n);
  const near = new Uint16Array(n);
  const isNear = new Uint8Array(n);
  const far = new Float64Array(classCount);
  const bins = new Float64Array(classCount);

  const setParameters = (values: Float64Array): void => {
    beta.set(values);
    let constant = 0;
    for (const term of constants) constant += values[term]!;
    for (let cell = 0; cell < base.length; cell++) {
      let sum = constant;
      for (let p = 0; p < pairTerms.length; p++) sum += values[pairTerms[p]!]! * pairTables[p]![cell]!;
      base[cell] = Math.exp(Math.min(sum, 300));
    }
    for (let s = 0; s < structural.length; s++) {
      const factor = Math.exp(values[structuralTerms[s]!]!);
      const power = powers[s]!;
      power[0] = 1;
      for (let d = 1; d < POWERS; d++) power[d] = power[d - 1]! * factor;
    }
  };

  const addScores = (ego: number, chosen: number, total: number, nearCount: number): void => {
    const begin = classOf[ego]! * classCount;
    for (let c = 0; c < classCount; c++) bins[c] = (-far[c]! * base[begin + c]!) / total;
    for (let k = 0; k < nearCount; k++) {
      const j = near[k]!;
      // From here on `weight` is how much one more tie to j is expected, or taken: chosen less expected.
      weight[j] = ((j === chosen ? 1 : 0) - weight[j]! / total) * (1 - 2 * ties[ego * n + j]!);
      bins[classOf[j]!]! += weight[j]!;
    }
    if (chosen !== ego && isNear[chosen] === 0) bins[classOf[chosen]!]! += 1;
    if (constants.length > 0) {
      let sum = 0;
      for (let c = 0; c < classCount; c++) sum += bins[c]!;
      for (let k = 0; k < constants.length; k++) scores[constants[k]!]! += sum;
    }
    for (let p = 0; p < pairTables.length; p++) {
      const table = pairTables[p]!;
      let sum = 0;
      for (let c = 0; c < classCount; c++) sum += bins[c]! * table[begin + c]!;
      scores[pairTerms[p]!]! += sum;
    }
    for (let s = 0; s < rows.length; s++) {
      const { touched, values, count } = rows[s]!;
      let sum = 0;
      for (let k = 0; k < count; k++) sum += weight[touched[k]!]! * values[touched[k]!]!;
      scores[structuralTerms[s]!]! += sum;
    }
  };

  /** One of those far from ego, by class and then by member. */
  const drawFar = (ego: number, stream: SeededStream, offered: number, begin: number): number => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      let left = stream.uniform() * offered;
      let c = 0;
      while (c < classCount - 1) {
        left -= sizes[c]! * base[begin + c]!;
        if (left < 0) break;
        c++;
      }
      if (sizes[c] === 0) continue;
      const member = members[c * n + Math.floor(stream.uniform() * sizes[c]!)]!;
      if (member !== ego && isNear[member] === 0) return member;
    }
    let total = 0;
    for (let j = 0; j < n; j++) if (j !== ego && isNear[j] === 0) total += base[begin + classOf[j]!]!;
    let left = stream.uniform() * total;
    let last = ego;
    for (let j = 0; j < n; j++) {
      if (j === ego || isNear[j] === 1) continue;
      last = j;
      left -= base[begin + classOf[j]!]!;
      if (left < 0) break;
    }
    return last;
  };

  const take = (ego: number, stream: SeededStream, withScores: boolean): number => {
    const begin = classOf[ego]! * classCount;
    let nearCount = 0;
    const first = ego * n;
    for (let k = first; k < first + outDegree[ego]!; k++) {
      const j = receivers[k]!;
      isNear[j] = 1;
      near[nearCount++] = j;
      weight[j] = base[begin + classOf[j]!]!;
    }
    const held = nearCount;
    for (let s = 0; s < rows.length; s++) {
      const row = rows[s]!;
      row.clear();
      structural[s]!.gains(network, ego, row);
      const power = powers[s]!;
      const { touched, values, count } = row;
      for (let k = 0; k < count; k++) {
        const j = touched[k]!;
        const gain = values[j]!;
        if (isNear[j] === 0) {
          isNear[j] = 1;
          near[nearCount++] = j;
          weight[j] = base[begin + classOf[j]!]!;
        }
        weight[j]! *= gain < POWERS ? power[gain]! : Math.exp(beta[structuralTerms[s]!]! * gain);
      }
    }
    for (let c = 0; c < classCount; c++) far[c] = sizes[c]!;
    far[classOf[ego]!]! -= 1;
    let nearTotal = 0;
    for (let k = 0; k < nearCount; k++) {
      const j = near[k]!;
      far[classOf[j]!]! -= 1;
      if (k < held) weight[j] = 1 / weight[j]!;
      // A weight that overflowed stands for "always": no finite one beside it would ever be drawn.
      weight[j] = Math.min(weight[j]!, 1e290);
      nearTotal += weight[j]!;
    }
    let farTotal = 0;
    let offered = 0;
    for (let c = 0; c < classCount; c++) {
      farTotal += far[c]! * base[begin + c]!;
      offered += sizes[c]! * base[begin + c]!;
    }
    const total = 1 + nearTotal + farTotal;
    let left = stream.uniform() * total - 1;
    let chosen = ego;
    if (left >= 0) {
      left -= nearTotal;
      if (left >= 0 && farTotal > 0) chosen = drawFar(ego, stream, offered, begin);
      else
        for (let k = 0; k < nearCount; k++) {
          chosen = near[k]!;
          left += weight[chosen]!;
          if (left >= 0) break;
        }
    }
    if (withScores) addScores(ego, chosen, total, nearCount);
    for (let k = 0; k < nearCount; k++) isNear[near[k]!] = 0;
    if (chosen === ego) return -1;
    toggleTie(network, ego, chosen);
    return chosen;
  };
  return { setParameters, take, scores };
};
