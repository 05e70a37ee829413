import { ASPECT } from '../../engine/world/aspect.ts';
import { joinActors } from '../../engine/world/end-actor.ts';
import { logNormal, type MechanismKind, normal } from '../mechanism.ts';

export const merger: MechanismKind<'rate' | 'byDistance' | 'byPressure'> = {
  layer: 'events',
  name: 'merger',
  title: 'merger',
  formula: 'each allied pair at ω0 exp(-ω_d d_ij + ω_P (P_i + P_j) / 2)',
  where: [
    'ω0: rate; ω_d: byDistance; ω_P: byPressure',
    'd_ij = (|s_i - s_j| + |r_i - r_j|) / 8; P_i: pressure on i',
  ],
  paper: 'assumed',
  parameters: { rate: logNormal(0.03, 0.7), byDistance: normal(1, 0.5), byPressure: normal(0, 0.4) },
  dependsOn: ASPECT.tie | ASPECT.attributes | ASPECT.pressure | ASPECT.ally,
  concerns: { alliesBy: ASPECT.attributes | ASPECT.pressure },
  create: (world, values) => {
    // Half of the pair's rate is kept with each of the two.
    const halfRate = (i: number, j: number): number => {
      if (world.isLasting(i) || world.isLasting(j)) return 0;
      const exponent =
        (values.byPressure * (world.pressure[i]! + world.pressure[j]!)) / 2 -
        values.byDistance * world.distances[i * world.capacity + j]!;
      return 0.5 * values.rate * (exponent === 0 ? 1 : Math.exp(exponent));
    };
    return {
      pressureSlope: () => Math.abs(values.byPressure),
      measure: (i, into) => {
        const { allies, allyCount, capacity } = world;
        let sum = 0;
        for (let k = i * capacity; k < i * capacity + allyCount[i]!; k++) sum += halfRate(i, allies[k]!);
        into[i] = sum;
      },
      happen: (i, stream) => {
        const { allies, allyCount, capacity } = world;
        const begin = i * capacity;
        let total = 0;
        for (let k = begin; k < begin + allyCount[i]!; k++) total += halfRate(i, allies[k]!);
        let left = stream.uniform() * total;
        for (let k = begin; k < begin + allyCount[i]!; k++) {
          left -= halfRate(i, allies[k]!);
          if (left < 0) return joinActors(world, i, allies[k]!, stream);
        }
      },
    };
  },
};
