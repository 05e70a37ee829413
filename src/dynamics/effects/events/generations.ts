import { ASPECT } from '../../engine/world/aspect.ts';
import { logNormal, type MechanismKind } from '../mechanism.ts';

export const generations: MechanismKind<'rate'> = {
  layer: 'events',
  name: 'generations',
  title: 'generational replacement',
  formula: 'each old token becomes young at ν',
  where: ['ν: rate'],
  paper: 'assumed',
  parameters: { rate: logNormal(0.05, 0.5) },
  dependsOn: ASPECT.tokens,
  create: (world, values) => ({
    pressureSlope: () => 0,
    measure: (i, into) => {
      into[i] = values.rate * (world.support[i]! - world.youngSupport[i]!);
    },
    happen: (i) => {
      world.youngSupport[i]!++;
      world.tell(i, ASPECT.tokens);
    },
  }),
};
