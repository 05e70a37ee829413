import type { SignedEffect } from './signed-effect.ts';

export const overlapOnHostile: SignedEffect = {
  name: 'overlapHostile',
  title: 'overlap on hostile ties',
  formula: 's_i = Σ_j q_ij O_ij',
  where: [
    'q_ij: 1 where i and j are hostile, else 0',
    'O_ij: share of their districts that both are in (Jaccard)',
  ],
  paper: 'Fjelde & Nilsson 2012',
  prior: { mean: 1, sd: 1 },
  tiesOfEgo: 1,
  hostile: ({ overlap, capacity }, ego, partners, count, into) => {
    const begin = ego * capacity;
    for (let k = 0; k < count; k++) into[k] = overlap[begin + partners[k]!]!;
  },
};
