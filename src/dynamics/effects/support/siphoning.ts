import type { SeededStream } from '../../../maths/index.ts';
import { ASPECT, CAPABILITY, RADICALISM } from '../../engine/world/aspect.ts';
import { giveToken, takeToken } from '../../engine/world/draw-token.ts';
import { beta, logNormal, type MechanismKind, normal } from '../mechanism.ts';

/** After so many changes sums are taken anew, so that roundings do not pile up. */
const CHANGES_BETWEEN_SUMS = 4096;

export const siphoning: MechanismKind<
  'rate' | 'allied' | 'byRadicalism' | 'byAge' | 'byCapability' | 'byDistance' | 'byPressure'
> = {
  layer: 'support',
  name: 'siphoning',
  title: 'siphoning of support',
  formula:
    'i -> j at m_i φ_ij, φ_ij = κ O_ij (1 - ξ p_ij) exp(η_r (r_j - r_i) + η_a (a_i - a_j) / 10 + η_c (c_j - c_i) - η_d d_ij + η_P P_i)',
  where: [
    'κ: rate; ξ: allied; η: byRadicalism, byAge, byCapability, byDistance, byPressure',
    'O_ij: overlap; p_ij: 1 where allied; r, c: radicalism, capability; a: age in years',
    'd_ij = (|s_i - s_j| + |r_i - r_j|) / 8; P_i: pressure on i',
  ],
  paper: 'assumed; outbidding as in Conrad & Greene 2015',
  parameters: {
    rate: logNormal(0.05, 0.7),
    allied: beta(2, 2),
    byRadicalism: normal(0.3, 0.3),
    byAge: normal(0.2, 0.2),
    byCapability: normal(0.2, 0.3),
    byDistance: normal(0.5, 0.4),
    byPressure: normal(0.3, 0.3),
  },
  dependsOn: 0,
  create: (world, values) => {
    let flows = new Float64Array(0);
    let sums = new Float64Array(0);
    /** How many flows of a row are above 0: where there are none the sum is 0, whatever roundings left. */
    let open = new Uint16Array(0);
    let rates = new Float64Array(0);
    let changes = 0;

    // φ_ij = κ O_ij (1 - ξ p_ij) leaving_i joining_j near_d: exponentials by actor and by distance, none by pair.
    let leaving = new Float64Array(0);
    let joining = new Float64Array(0);
    /** Distances are eighths. */
    const near = new Float64Array(9);
    const weigh = (i: number): void => {
      const draw =
        values.byRadicalism * world.ordinals[RADICALISM][i]! +
        (values.byAge * world.born[i]!) / 10 +
        values.byCapability * world.ordinals[CAPABILITY][i]!;
      joining[i] = Math.exp(draw);
      leaving[i] = values.rate * Math.exp(values.byPressure * world.pressure[i]! - draw);
    };
    const flowOf = (i: number, j: number): number => {
      const cell = i * world.capacity + j;
      const overlap = world.overlap[cell]!;
      if (overlap === 0) return 0;
      const allied = world.ties[cell] === 1 ? 1 - values.allied : 1;
      return overlap * allied * leaving[i]! * joining[j]! * near[8 * world.distances[cell]!]!;
    };
    const set = (i: number, j: number, flow: number): void => {
      const cell = i * world.capacity + j;
      const before = flows[cell]!;
      if (before === flow) return;
      flows[cell] = flow;
      if (before === 0) open[i]!++;
      else if (flow === 0) open[i]!--;
      sums[i] = open[i] === 0 ? 0 : Math.max(0, sums[i]! + flow - before);
      rates[i] = world.support[i]! * sums[i]!;
      changes++;
    };
    const sumAnew = (): void => {
      changes = 0;
      for (let k = 0; k < world.count; k++) {
        const i = world.roster[k]!;
        let sum = 0;
        for (let l = 0; l < world.count; l++) sum += flows[i * world.capacity + world.roster[l]!]!;
        sums[i] = sum;
        rates[i] = world.support[i]! * sum;
      }
    };
    const setAll = (i: number): void => {
      const present = world.active[i] === 1;
      weigh(i);
      const { capacity, roster, count, overlap } = world;
      for (let k = 0; k < count; k++) {
        const j = roster[k]!;
        if (j === i) continue;
        const [there, back] = [i * capacity + j, j * capacity + i];
        // Most pairs have no district in common, before and after.
        if (overlap[there] === 0 && flows[there] === 0 && flows[back] === 0) continue;
        set(i, j, present ? flowOf(i, j) : 0);
        set(j, i, present ? flowOf(j, i) : 0);
      }
      if (changes > CHANGES_BETWEEN_SUMS) sumAnew();
    };
    const begin = (): void => {
      for (const array of [flows, sums, open, rates]) array.fill(0);
      for (let eighths = 0; eighths < near.length; eighths++)
        near[eighths] = Math.exp((-values.byDistance * eighths) / 8);
      for (let k = 0; k < world.count; k++) weigh(world.roster[k]!);
      for (let k = 0; k < world.count; k++) setAll(world.roster[k]!);
      sumAnew();
    };
    world.onGrow((capacity) => {
      flows = new Float64Array(capacity * capacity);
      sums = new Float64Array(capacity);
      open = new Uint16Array(capacity);
      rates = new Float64Array(capacity);
      leaving = new Float64Array(capacity);
      joining = new Float64Array(capacity);
      begin();
    });
    const HEARD = ASPECT.attributes | ASPECT.place | ASPECT.pressure | ASPECT.tie | ASPECT.tokens;
    world.listen(HEARD, (i, aspect, other) => {
      if (aspect & (ASPECT.attributes | ASPECT.place | ASPECT.pressure)) setAll(i);
      else if (aspect & ASPECT.tie) {
        set(i, other, flowOf(i, other));
        set(other, i, flowOf(other, i));
      }
      if (aspect & ASPECT.tokens) rates[i] = world.support[i]! * sums[i]!;
    });
    const drawTarget = (i: number, stream: SeededStream): number => {
      const row = i * world.capacity;
      let left = stream.uniform() * sums[i]!;
      let last = -1;
      for (let k = 0; k < world.count; k++) {
        const j = world.roster[k]!;
        if (flows[row + j] === 0 || j === i) continue;
        last = j;
        left -= flows[row + j]!;
        if (left < 0) break;
      }
      return last;
    };
    return {
      pressureSlope: () => Math.abs(values.byPressure),
      measure: (i, into) => {
        into[i] = rates[i]!;
      },
      rates: () => rates,
      begin,
      happen: (i, stream) => {
        const j = drawTarget(i, stream);
        if (j === -1) return;
        giveToken(world, j, takeToken(world, i, stream), stream);
      },
    };
  },
};
