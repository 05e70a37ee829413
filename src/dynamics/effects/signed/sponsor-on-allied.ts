import type { SignedEffect } from './signed-effect.ts';

export const sponsorOnAllied: SignedEffect = {
  name: 'sponsorAllied',
  title: 'shared sponsor on allied ties',
  formula: 's_i = Σ_j p_ij K_ij',
  where: ['p_ij: 1 where i and j are allied, else 0', 'K_ij: 1 where a sponsor backs both'],
  paper: 'Popovic 2018',
  prior: { mean: 0.4, sd: 0.5 },
  tiesOfEgo: 1,
  allied: ({ sponsors }, ego, partners, count, into) => {
    const own = sponsors[ego]!;
    for (let k = 0; k < count; k++) into[k] = (own & sponsors[partners[k]!]!) === 0 ? 0 : 1;
  },
};
