import type { SignedEffect } from './signed-effect.ts';

export const hostileDensity: SignedEffect = {
  name: 'hostileDensity',
  title: 'hostile density',
  formula: 's_i = Σ_j q_ij',
  where: ['q_ij: 1 where i and j are hostile, else 0'],
  paper: 'Snijders 2001, by sign',
  prior: { mean: -3, sd: 1 },
  tiesOfEgo: 1,
  hostile: (_world, _ego, _partners, count, into) => void into.fill(1, 0, count),
};
