import type { AttributeEffect } from './attribute-effect.ts';
import { sumOverFriends } from './example-of-friends.ts';

export const totalAlter: AttributeEffect = {
  name: 'totAlt',
  title: 'total alter',
  formula: 's_i = z_i Σ_j z_j',
  where: ['z_i: the value of the attribute, less its mean', 'j: receivers of the ties of i, or his allies'],
  paper: 'Snijders, Steglich & Schweinberger 2007',
  prior: { mean: 0.5, sd: 0.5 },
  gain: (view, ego, step) => step * sumOverFriends(view, ego),
  statistic: (view) => {
    let sum = 0;
    for (let i = 0; i < view.actors; i++) sum += (view.values[i]! - view.mean) * sumOverFriends(view, i);
    return sum;
  },
};
