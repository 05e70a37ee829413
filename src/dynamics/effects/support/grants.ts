import { ASPECT } from '../../engine/world/aspect.ts';
import type { MechanismKind } from '../mechanism.ts';

export const grants: MechanismKind<never> = {
  layer: 'support',
  name: 'grants',
  title: 'grants of sponsors',
  formula: 'S -> i (resources) at g_i, while S lasts',
  where: [
    'g_i: tokens of resources a year that sponsors give i',
    'S: tokens of resources that sponsors hold',
  ],
  paper: 'assumed',
  parameters: {},
  dependsOn: ASPECT.resources,
  create: (world) => ({
    pressureSlope: () => 0,
    measure: (i, into) => {
      into[i] = world.grants[i]!;
    },
    scale: () => (world.treasury > 0 ? 1 : 0),
    happen: (i) => {
      world.treasury--;
      world.addResources(i, 1);
    },
  }),
};
