import type { World } from '../../engine/world/world.ts';
import type { AttributeEffect, WorldAttributeView } from './attribute-effect.ts';

export type WorldAttributeEffect = AttributeEffect<WorldAttributeView>;

/** s_i = z_i times something about i that does not depend on z. */
export const worthOf = (
  factor: (world: World, ego: number) => number,
): Pick<WorldAttributeEffect, 'gain' | 'statistic'> => ({
  gain: ({ world }, ego, step) => step * factor(world, ego),
  statistic: ({ world, values, mean }) => {
    let sum = 0;
    for (let k = 0; k < world.count; k++) {
      const i = world.roster[k]!;
      sum += (values[i]! - mean) * factor(world, i);
    }
    return sum;
  },
});
