import type { SignedEffect } from './signed-effect.ts';

export const enemyOfFriend: SignedEffect = {
  name: 'enemyOfFriend',
  title: 'enemy of friend',
  formula: 's_i = Σ_j q_ij #{h: p_ih q_hj}',
  where: ['p_ij: 1 where i and j are allied, else 0', 'q_ij: 1 where i and j are hostile, else 0'],
  paper: 'Cartwright & Harary 1956; the same sum as commonEnemy, seen from the foe',
  prior: { mean: 0.3, sd: 0.4 },
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
