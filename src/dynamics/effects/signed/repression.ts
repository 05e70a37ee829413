import type { SignedEffect } from './signed-effect.ts';

export const repression: SignedEffect = {
  name: 'repression',
  title: 'repression',
  formula: 's_i = P_i Σ_j p_ij',
  where: ['p_ij: 1 where i and j are allied, else 0', 'P_i: pressure on i from outside'],
  paper: 'Blair, Chenoweth, Horowitz, Perkoski & Potter 2021',
  prior: { mean: -0.2, sd: 0.5 },
  tiesOfEgo: 1,
  allied: ({ pressure, repressionShare }, ego, _partners, count, into) => {
    if (pressure[ego] === 0) return false;
    return into.fill(repressionShare * pressure[ego]!, 0, count);
  },
};
