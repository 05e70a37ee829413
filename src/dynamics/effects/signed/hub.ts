import type { SignedEffect } from './signed-effect.ts';

export const hub: SignedEffect = {
  name: 'hub',
  title: 'hub',
  formula: 's_i = Σ_j p_ij √(allies of j)',
  where: ['p_ij: 1 where i and j are allied, else 0'],
  paper: 'Snijders, van de Bunt & Steglich 2010, Social Networks',
  prior: { mean: 0.2, sd: 0.3 },
  tiesOfEgo: 1,
  // The tie itself is one of the alliances of j.
  allied: ({ allyCount, ties, capacity }, ego, partners, count, into) => {
    const begin = ego * capacity;
    for (let k = 0; k < count; k++) {
      const j = partners[k]!;
      into[k] = Math.sqrt(ties[begin + j] === 1 ? allyCount[j]! : allyCount[j]! + 1);
    }
  },
};
