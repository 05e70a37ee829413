import type { AttributeEffect } from './attribute-effect.ts';

export const quadraticShape: AttributeEffect = {
  name: 'quad',
  title: 'quadratic shape',
  formula: 's_i = z_i²',
  where: ['z_i: the value of the attribute, less its mean'],
  paper: 'Snijders, Steglich & Schweinberger 2007',
  prior: { mean: -0.2, sd: 0.2 },
  gain: ({ values, mean }, ego, step) => 2 * step * (values[ego]! - mean) + 1,
  statistic: ({ actors, values, mean }) => {
    let sum = 0;
    for (let i = 0; i < actors; i++) sum += (values[i]! - mean) ** 2;
    return sum;
  },
};
