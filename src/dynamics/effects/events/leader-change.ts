import { ASPECT, RADICALISM, SCOPE } from '../../engine/world/aspect.ts';
import { logNormal, type MechanismKind, normal } from '../mechanism.ts';

export const leaderChange: MechanismKind<'rate' | 'byDecapitation'> = {
  layer: 'events',
  name: 'leaderChange',
  title: 'change of leader',
  formula: 'ν_L (1 + ν_D decap_i); then radicalism and scope each move by -1 or +1 within 1..5',
  where: ['ν_L: rate; ν_D: byDecapitation', 'decap_i: 1 from the loss of a leader to his successor'],
  paper: 'assumed',
  parameters: { rate: logNormal(0.1, 0.5), byDecapitation: normal(5, 3) },
  dependsOn: ASPECT.pressure,
  create: (world, values) => ({
    pressureSlope: () => 0,
    measure: (i, into) => {
      into[i] = values.rate * Math.max(0, 1 + values.byDecapitation * world.beheaded[i]!);
    },
    happen: (i, stream) => {
      for (const which of [RADICALISM, SCOPE] as const)
        world.setOrdinal(which, i, world.ordinals[which][i]! + (stream.uniform() < 0.5 ? -1 : 1));
      world.beheaded[i] = 0;
      world.tell(i, ASPECT.pressure);
    },
  }),
};
