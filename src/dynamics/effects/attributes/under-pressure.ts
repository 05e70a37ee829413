import { type WorldAttributeEffect, worthOf } from './world-attribute-effect.ts';

export const underPressure: WorldAttributeEffect = {
  name: 'pressure',
  title: 'pressure',
  formula: 's_i = z_i P_i',
  where: ['z_i: the value of the attribute, less its middle', 'P_i: pressure on i'],
  paper: 'assumed',
  prior: { mean: 0, sd: 0.3 },
  ...worthOf(({ pressure }, ego) => pressure[ego]!),
};
