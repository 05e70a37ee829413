import { type WorldAttributeEffect, worthOf } from './world-attribute-effect.ts';

export const means: WorldAttributeEffect = {
  name: 'resources',
  title: 'resources',
  formula: 's_i = z_i ln(w_i + 1)',
  where: ['z_i: the value of the attribute, less its middle', 'w_i: resources'],
  paper: 'assumed',
  prior: { mean: 0.1, sd: 0.2 },
  ...worthOf(({ resources }, ego) => Math.log(resources[ego]! + 1)),
};
