import type { SignedEffect } from './signed-effect.ts';

export const alliedDensity: SignedEffect = {
  name: 'alliedDensity',
  title: 'allied density',
  formula: 's_i = Σ_j p_ij',
  where: ['p_ij: 1 where i and j are allied, else 0'],
  paper: 'Snijders 2001, by sign',
  prior: { mean: -3, sd: 1 },
  tiesOfEgo: 1,
  allied: (_world, _ego, _partners, count, into) => void into.fill(1, 0, count),
};
