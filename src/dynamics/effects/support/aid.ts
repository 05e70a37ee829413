import { ASPECT } from '../../engine/world/aspect.ts';
import { logNormal, type MechanismKind } from '../mechanism.ts';

export const aid: MechanismKind<'rate'> = {
  layer: 'support',
  name: 'aid',
  title: 'aid along alliances',
  formula: 'i -> j (resources) at w_i ψ p_ij max(0, w̄_i - w̄_j)',
  where: [
    'ψ: rate',
    'w_i: resources of i; w̄_i = w_i over the mean resources of an actor at the beginning',
    'p_ij: 1 where i and j are allied, else 0',
  ],
  paper: 'assumed',
  parameters: { rate: logNormal(0.1, 0.7) },
  dependsOn: ASPECT.resources | ASPECT.tie | ASPECT.ally,
  concerns: { alliesBy: ASPECT.resources },
  create: (world, values) => {
    const surplus = (i: number, j: number): number => Math.max(0, world.resources[i]! - world.resources[j]!);
    return {
      pressureSlope: () => 0,
      measure: (i, into) => {
        const { allies, allyCount, capacity } = world;
        let sum = 0;
        for (let k = i * capacity; k < i * capacity + allyCount[i]!; k++) sum += surplus(i, allies[k]!);
        into[i] = (values.rate * world.resources[i]! * sum) / world.meanResources;
      },
      happen: (i, stream) => {
        const { allies, allyCount, capacity } = world;
        let total = 0;
        for (let k = i * capacity; k < i * capacity + allyCount[i]!; k++) total += surplus(i, allies[k]!);
        let left = stream.uniform() * total;
        for (let k = i * capacity; k < i * capacity + allyCount[i]!; k++) {
          left -= surplus(i, allies[k]!);
          if (left >= 0) continue;
          const j = allies[k]!;
          world.addResources(i, -1);
          world.addResources(j, 1);
          return;
        }
      },
    };
  },
};
