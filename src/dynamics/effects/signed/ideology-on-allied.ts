import type { SignedEffect } from './signed-effect.ts';

export const ideologyOnAllied: SignedEffect = {
  name: 'ideologyAllied',
  title: 'ideology distance on allied ties',
  formula: 's_i = -Σ_j p_ij d_ij',
  where: [
    'p_ij: 1 where i and j are allied, else 0',
    'd_ij = (|s_i - s_j| + |r_i - r_j|) / 8: distance in scope and radicalism',
  ],
  paper: 'Gade, Hafez & Gabbay 2019, Journal of Peace Research',
  prior: { mean: 0.3, sd: 0.5 },
  tiesOfEgo: 1,
  allied: ({ distances, capacity }, ego, partners, count, into) => {
    const begin = ego * capacity;
    for (let k = 0; k < count; k++) into[k] = -distances[begin + partners[k]!]!;
  },
};
