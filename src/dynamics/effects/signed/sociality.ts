import type { SignedEffect } from './signed-effect.ts';

export const sociality: SignedEffect = {
  name: 'sociality',
  title: 'sociality',
  formula: 's_i = u_i Σ_j p_ij; its value is σ_u, u_i is standard normal, drawn once a run',
  where: [
    'p_ij: 1 where i and j are allied, else 0',
    'u_i: how outgoing i is, whatever else is known of him',
  ],
  paper: 'van Duijn, Snijders & Zijlstra 2004, Statistica Neerlandica',
  prior: { mean: 0, sd: 0.5 },
  tiesOfEgo: 1,
  allied: ({ outgoing }, ego, _partners, count, into) => void into.fill(outgoing[ego]!, 0, count),
};
