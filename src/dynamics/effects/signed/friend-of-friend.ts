import type { SignedEffect } from './signed-effect.ts';

export const friendOfFriend: SignedEffect = {
  name: 'friendOfFriend',
  title: 'friend of friend',
  formula: 's_i = Σ_{j<h} p_ij p_jh p_ih',
  where: ['p_ij: 1 where i and j are allied, else 0'],
  paper: 'Cartwright & Harary 1956',
  prior: { mean: 0.3, sd: 0.4 },
  tiesOfEgo: 2,
  allied: ({ twoPaths, allyCount }, ego, partners, count, into) => {
    // Who has no such ties has no such paths.
    if (allyCount[ego] === 0) return false;
    const { friendFriend } = twoPaths;
    for (let k = 0; k < count; k++) into[k] = friendFriend[partners[k]!]!;
    return true;
  },
};
