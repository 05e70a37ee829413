import { type WorldAttributeEffect, worthOf } from './world-attribute-effect.ts';

export const youth: WorldAttributeEffect = {
  name: 'youth',
  title: 'young share',
  formula: 's_i = z_i y_i',
  where: ['z_i: the value of the attribute, less its middle', 'y_i: young share of the support'],
  paper: 'assumed',
  prior: { mean: 0.2, sd: 0.3 },
  ...worthOf(({ support, youngSupport }, ego) =>
    support[ego]! > 0 ? youngSupport[ego]! / support[ego]! : 0,
  ),
};
