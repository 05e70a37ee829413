import type { SignedEffect } from './signed-effect.ts';

export const commonEnemy: SignedEffect = {
  name: 'commonEnemy',
  title: 'common enemy',
  formula: 's_i = Σ_j p_ij #{h: q_ih q_jh}',
  where: ['p_ij: 1 where i and j are allied, else 0', 'q_ij: 1 where i and j are hostile, else 0'],
  paper: 'Bacon 2014, 2018; the same sum as enemyOfFriend, seen from the ally',
  prior: { mean: 0.4, sd: 0.4 },
  tiesOfEgo: 2,
  allied: ({ twoPaths, foeCount }, ego, partners, count, into) => {
    // Who has no such ties has no such paths.
    if (foeCount[ego] === 0) return false;
    const { foeFoe } = twoPaths;
    for (let k = 0; k < count; k++) into[k] = foeFoe[partners[k]!]!;
    return true;
  },
  hostile: ({ twoPaths, allyCount }, ego, partners, count, into) => {
    // Who has no such ties has no such paths.
    if (allyCount[ego] === 0) return false;
    const { friendFoe } = twoPaths;
    for (let k = 0; k < count; k++) into[k] = friendFoe[partners[k]!]!;
    return true;
  },
};
