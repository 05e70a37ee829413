import type { AttributeEffect } from './attribute-effect.ts';

export const linearShape: AttributeEffect = {
  name: 'linear',
  title: 'linear shape',
  formula: 's_i = z_i',
  where: ['z_i: the value of the attribute, less its mean'],
  paper: 'Snijders, Steglich & Schweinberger 2007',
  prior: { mean: 0, sd: 0.3 },
  gain: (_view, _ego, step) => step,
  statistic: ({ actors, values, mean }) => {
    let sum = 0;
    for (let i = 0; i < actors; i++) sum += values[i]! - mean;
    return sum;
  },
};
