import type { SignedEffect } from './signed-effect.ts';

export const sponsorOnHostile: SignedEffect = {
  name: 'sponsorHostile',
  title: 'shared sponsor on hostile ties',
  formula: 's_i = -Σ_j q_ij K_ij',
  where: ['q_ij: 1 where i and j are hostile, else 0', 'K_ij: 1 where a sponsor backs both'],
  paper: 'Popovic 2018 (no clear effect)',
  prior: { mean: 0.1, sd: 0.4 },
  tiesOfEgo: 1,
  hostile: ({ sponsors }, ego, partners, count, into) => {
    const own = sponsors[ego]!;
    for (let k = 0; k < count; k++) into[k] = (own & sponsors[partners[k]!]!) === 0 ? 0 : -1;
  },
};
