import type { SignedEffect } from './signed-effect.ts';

export const repressionBySimilarity: SignedEffect = {
  name: 'repressionSimilar',
  title: 'repression x similarity',
  formula: 's_i = P_i Σ_j p_ij (1 - d_ij)',
  where: [
    'p_ij: 1 where i and j are allied, else 0',
    'P_i: pressure on i from outside',
    'd_ij = (|s_i - s_j| + |r_i - r_j|) / 8: distance in scope and radicalism',
  ],
  paper: 'Blair, Chenoweth, Horowitz, Perkoski & Potter 2021',
  prior: { mean: 0.3, sd: 0.4 },
  tiesOfEgo: 1,
  allied: ({ pressure, repressionShare, distances, capacity }, ego, partners, count, into) => {
    if (pressure[ego] === 0) return false;
    const own = repressionShare * pressure[ego]!;
    const begin = ego * capacity;
    for (let k = 0; k < count; k++) into[k] = own * (1 - distances[begin + partners[k]!]!);
    return true;
  },
};
