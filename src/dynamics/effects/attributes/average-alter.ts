import type { AttributeEffect } from './attribute-effect.ts';
import { meanOverFriends } from './example-of-friends.ts';

export const averageAlter: AttributeEffect = {
  name: 'avAlt',
  title: 'average alter',
  formula: 's_i = z_i · mean over j of z_j, 0 for who looks to nobody',
  where: ['z_i: the value of the attribute, less its mean', 'j: receivers of the ties of i, or his allies'],
  paper: 'Snijders, Steglich & Schweinberger 2007',
  prior: { mean: 0.5, sd: 0.5 },
  gain: (view, ego, step) => step * meanOverFriends(view, ego),
  statistic: (view) => {
    let sum = 0;
    for (let i = 0; i < view.actors; i++) sum += (view.values[i]! - view.mean) * meanOverFriends(view, i);
    return sum;
  },
};
