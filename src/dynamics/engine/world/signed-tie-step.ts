import type { SeededStream } from '../../../maths/index.ts';
import type { SignedEffect } from '../../effects/signed/index.ts';
import { countTwoPaths } from './two-paths.ts';
import type { World } from './world.ts';

/** When an effect counts: always, only while a tie is made, or only while one is ended. */
export type Variant = 'eval' | 'creation' | 'maintenance';

export interface SignedTerm {
  readonly effect: SignedEffect;
  readonly variant: Variant;
}

/** Switches of the rules, each with a sensitivity run (MODEL.md section 12). */
export interface TieRules {
  /** An upgrade needs the other's consent. */
  readonly consent: boolean;
  /** +1 and -1 may follow each other at once. */
  readonly jump: boolean;
  /** `actors`: one of two sides acts. `dyads`: a pair settles anew by the mean of both (Gibbs), without consent. */
  readonly driver: 'actors' | 'dyads';
}

export const TIE_RULES: TieRules = { consent: true, jump: false, driver: 'actors' };

/** What an actor can do, with exp(gain) of each; to stay weighs 1. */
export interface Offers {
  readonly count: number;
  readonly partner: Uint16Array;
  readonly to: Int8Array;
  readonly weight: Float64Array;
  readonly total: number;
}

export interface SignedTieStep {
  readonly setParameters: (values: Float64Array) => void;
  readonly offersOf: (ego: number) => Offers;
  /** Chance that j agrees to ego's wish; 1 for a downgrade. */
  readonly consentOf: (j: number, ego: number, to: number) => number;
  /** Takes one step; the partner whose tie changed, or -1. */
  readonly take: (ego: number, stream: SeededStream, withScores: boolean) => number;
  readonly scores: Float64Array;
}

/** Beyond this a weight is as good as certain, or impossible. */
const LARGEST_GAIN = 300;
const bounded = (gain: number): number =>
  Math.exp(gain > LARGEST_GAIN ? LARGEST_GAIN : gain < -LARGEST_GAIN ? -LARGEST_GAIN : gain);

/**
 * Actor i chooses from {stay} and all (j, x_ij ± 1) with Pr ∝ exp(f_i(x') - f_i(x)); an upgrade happens if j accepts,
 * with chance 1 / (1 + exp(-(f_j(x') - f_j(x)))); f_i = Σ_k b_k s_ik.
 */
export const signedTieStep = (world: World, terms: readonly SignedTerm[], rules: TieRules): SignedTieStep => {
  const size = terms.length;
  const beta = new Float64Array(size);
  const scores = new Float64Array(size);
  const sided = (sign: 'allied' | 'hostile') =>
    terms.flatMap(({ effect, variant }, k) => {
      const worth = effect[sign];
      return worth ? [{ k, worth, made: variant !== 'maintenance', ended: variant !== 'creation' }] : [];
    });
  const alliedTerms = sided('allied');
  const hostileTerms = sided('hostile');
  const alike = terms.every(({ variant }) => variant === 'eval');
  const structural = terms.some(({ effect }) => effect.tiesOfEgo === 2);
  /** Worth of a tie to each of `partners`: by term, and weighted and summed, for ties that are made and ended. */
  let alliedRows: Float64Array[] = [];
  let hostileRows: Float64Array[] = [];
  let partners = new Uint16Array(0);
  const sums = {
    alliedMade: new Float64Array(0),
    alliedEnded: new Float64Array(0),
    hostileMade: new Float64Array(0),
    hostileEnded: new Float64Array(0),
  };
  let partner = new Uint16Array(0);
  let place = new Uint16Array(0);
  let to = new Int8Array(0);
  let weight = new Float64Array(0);
  world.onGrow((capacity) => {
    alliedRows = alliedTerms.map(() => new Float64Array(capacity));
    hostileRows = hostileTerms.map(() => new Float64Array(capacity));
    partners = new Uint16Array(capacity);
    for (const side of ['allied', 'hostile'] as const) {
      sums[`${side}Made`] = new Float64Array(capacity);
      // Where no effect tells making from ending, one sum is both.
      sums[`${side}Ended`] = alike ? sums[`${side}Made`] : new Float64Array(capacity);
    }
    partner = new Uint16Array(2 * capacity);
    place = new Uint16Array(2 * capacity);
    to = new Int8Array(2 * capacity);
    weight = new Float64Array(2 * capacity);
  });

  const addRows = (
    ego: number,
    count: number,
    side: typeof alliedTerms,
    rows: readonly Float64Array[],
    made: Float64Array,
    ended: Float64Array,
  ): void => {
    made.fill(0, 0, count);
    if (!alike) ended.fill(0, 0, count);
    for (let p = 0; p < side.length; p++) {
      const term = side[p]!;
      const row = rows[p]!;
      const factor = beta[term.k]!;
      if (term.worth(world, ego, partners, count, row) === false) {
        row.fill(0, 0, count);
        continue;
      }
      if (factor === 0) continue;
      if (term.made) for (let k = 0; k < count; k++) made[k]! += factor * row[k]!;
      if (term.ended && !alike) for (let k = 0; k < count; k++) ended[k]! += factor * row[k]!;
    }
  };
  /** Fills all rows for ego and the first `count` partners. */
  const look = (ego: number, count: number): void => {
    if (structural) countTwoPaths(world, ego);
    addRows(ego, count, alliedTerms, alliedRows, sums.alliedMade, sums.alliedEnded);
    addRows(ego, count, hostileTerms, hostileRows, sums.hostileMade, sums.hostileEnded);
  };
  /** f_ego with his tie to partners[k] as `after`, less f_ego now. */
  const gainAt = (k: number, before: number, after: number): number => {
    let gain = 0;
    if (before === after) return 0;
    if (before === 1) gain -= sums.alliedEnded[k]!;
    else if (before === -1) gain -= sums.hostileEnded[k]!;
    if (after === 1) gain += sums.alliedMade[k]!;
    else if (after === -1) gain += sums.hostileMade[k]!;
    return gain;
  };

  const totals = new Float64Array(1);
  /** Lays out what ego may do; how many offers there are. Their weights, with 1 to stay, sum to totals[0]. */
  const weigh = (ego: number): number => {
    const { roster, ties, capacity, count: active } = world;
    let others = 0;
    for (let k = 0; k < active; k++) if (roster[k] !== ego) partners[others++] = roster[k]!;
    look(ego, others);
    const { alliedMade, alliedEnded, hostileMade, hostileEnded } = sums;
    let count = 0;
    let total = 1;
    const begin = ego * capacity;
    for (let k = 0; k < others; k++) {
      const j = partners[k]!;
      const before = ties[begin + j]!;
      const first = before === 0 ? alliedMade[k]! : before === 1 ? -alliedEnded[k]! : -hostileEnded[k]!;
      partner[count] = j;
      place[count] = k;
      to[count] = before === 0 ? 1 : 0;
      weight[count] = bounded(first);
      total += weight[count++]!;
      if (before !== 0 && !rules.jump) continue;
      const second =
        before === 0 ? hostileMade[k]! : first + (before === 1 ? hostileMade[k]! : alliedMade[k]!);
      partner[count] = j;
      place[count] = k;
      to[count] = before === 0 ? -1 : -before;
      weight[count] = bounded(second);
      total += weight[count++]!;
    }
    totals[0] = total;
    return count;
  };

  /** Adds `share` times the change of each of ego's statistics by the tie to partners[k] becoming `after`. */
  const addGains = (k: number, before: number, after: number, share: number): void => {
    if (before === after) return;
    for (let p = 0; p < alliedTerms.length; p++) {
      const term = alliedTerms[p]!;
      if (before === 1 && term.ended) scores[term.k]! -= share * alliedRows[p]![k]!;
      else if (after === 1 && term.made) scores[term.k]! += share * alliedRows[p]![k]!;
    }
    for (let p = 0; p < hostileTerms.length; p++) {
      const term = hostileTerms[p]!;
      if (before === -1 && term.ended) scores[term.k]! -= share * hostileRows[p]![k]!;
      else if (after === -1 && term.made) scores[term.k]! += share * hostileRows[p]![k]!;
    }
  };

  const consentOf = (j: number, ego: number, after: number): number => {
    const before = world.ties[ego * world.capacity + j]!;
    if (!rules.consent || after < before) return 1;
    partners[0] = ego;
    look(j, 1);
    return 1 / (1 + bounded(-gainAt(0, before, after)));
  };

  const takeAsActor = (ego: number, stream: SeededStream, withScores: boolean): number => {
    const count = weigh(ego);
    const total = totals[0]!;
    let left = stream.uniform() * total - 1;
    let chosen = -1;
    if (left >= 0)
      for (chosen = 0; chosen < count - 1; chosen++) {
        left -= weight[chosen]!;
        if (left < 0) break;
      }
    if (withScores)
      for (let o = 0; o < count; o++) {
        const before = world.ties[ego * world.capacity + partner[o]!]!;
        addGains(place[o]!, before, to[o]!, (o === chosen ? 1 : 0) - weight[o]! / total);
      }
    if (chosen === -1) return -1;
    const j = partner[chosen]!;
    const after = to[chosen]!;
    const before = world.ties[ego * world.capacity + j]!;
    if (rules.consent && after > before) {
      const agrees = consentOf(j, ego, after);
      const accepted = stream.uniform() < agrees;
      if (withScores) addGains(0, before, after, accepted ? 1 - agrees : -agrees);
      if (!accepted) return -1;
    }
    world.setTie(ego, j, after);
    return j;
  };

  const dyadWeights = new Float64Array(3);
  const takeAsDyad = (ego: number, stream: SeededStream): number => {
    if (world.count < 2) return -1;
    let j = ego;
    while (j === ego) j = world.roster[stream.integerBelow(world.count)]!;
    const before = world.ties[ego * world.capacity + j]!;
    dyadWeights.fill(0);
    for (let side = 0; side < 2; side++) {
      partners[0] = side === 0 ? j : ego;
      look(side === 0 ? ego : j, 1);
      for (let sign = -1; sign <= 1; sign++) dyadWeights[sign + 1]! += gainAt(0, before, sign) / 2;
    }
    let all = 0;
    for (let s = 0; s < 3; s++) {
      dyadWeights[s] = bounded(dyadWeights[s]!);
      all += dyadWeights[s]!;
    }
    let left = stream.uniform() * all;
    let sign = -1;
    while (sign < 1) {
      left -= dyadWeights[sign + 1]!;
      if (left < 0) break;
      sign++;
    }
    if (before === sign) return -1;
    world.setTie(ego, j, sign);
    return j;
  };

  return {
    setParameters: (values) => beta.set(values),
    offersOf: (ego) => {
      const count = weigh(ego);
      return { count, partner, to, weight, total: totals[0]! };
    },
    consentOf,
    take: rules.driver === 'dyads' ? (ego, stream) => takeAsDyad(ego, stream) : takeAsActor,
    scores,
  };
};
