import type { SignedEffect } from './signed-effect.ts';

export const overlapOnAllied: SignedEffect = {
  name: 'overlapAllied',
  title: 'overlap on allied ties',
  formula: 's_i = Σ_j p_ij O_ij',
  where: [
    'p_ij: 1 where i and j are allied, else 0',
    'O_ij: share of their districts that both are in (Jaccard)',
  ],
  paper: 'Fjelde & Nilsson 2012',
  prior: { mean: 1, sd: 1 },
  tiesOfEgo: 1,
  allied: ({ overlap, capacity }, ego, partners, count, into) => {
    const begin = ego * capacity;
    for (let k = 0; k < count; k++) into[k] = overlap[begin + partners[k]!]!;
  },
};
