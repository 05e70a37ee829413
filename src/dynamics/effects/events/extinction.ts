import { ASPECT, CAPABILITY } from '../../engine/world/aspect.ts';
import { endActor } from '../../engine/world/end-actor.ts';
import { logNormal, type MechanismKind } from '../mechanism.ts';

export const extinction: MechanismKind<'rate'> = {
  layer: 'events',
  name: 'extinction',
  title: 'extinction',
  formula: 'i ends at μ0 (1 - c_i / 6), and at once where m_i = 0',
  where: ['μ0: rate', 'c_i: capability, 1..5', 'm_i: support'],
  paper: 'assumed',
  parameters: { rate: logNormal(0.05, 0.7) },
  dependsOn: ASPECT.attributes,
  create: (world, values) => ({
    pressureSlope: () => 0,
    measure: (i, into) => {
      into[i] = world.isLasting(i) ? 0 : values.rate * (1 - world.ordinals[CAPABILITY][i]! / 6);
    },
    happen: (i) => endActor(world, i),
  }),
};
