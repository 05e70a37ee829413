import type { SignedEffect } from './signed-effect.ts';

export const structuralBalance: SignedEffect = {
  name: 'balance',
  title: 'structural balance',
  formula: 's_i = ½ Σ_{j≠h} x_ij x_jh x_hi',
  where: ['x_ij: +1 allied, 0 none, -1 hostile'],
  paper: 'Heider 1946; Cartwright & Harary 1956',
  prior: { mean: 0.3, sd: 0.4 },
  tiesOfEgo: 2,
  allied: ({ twoPaths, allyCount, foeCount }, ego, partners, count, into) => {
    // Who has no such ties has no such paths.
    if (allyCount[ego] === 0 && foeCount[ego] === 0) return false;
    const { friendFriend, friendFoe, foeFriend, foeFoe } = twoPaths;
    for (let k = 0; k < count; k++) {
      const j = partners[k]!;
      into[k] = friendFriend[j]! + foeFoe[j]! - friendFoe[j]! - foeFriend[j]!;
    }
    return true;
  },
  hostile: ({ twoPaths, allyCount, foeCount }, ego, partners, count, into) => {
    // Who has no such ties has no such paths.
    if (allyCount[ego] === 0 && foeCount[ego] === 0) return false;
    const { friendFriend, friendFoe, foeFriend, foeFoe } = twoPaths;
    for (let k = 0; k < count; k++) {
      const j = partners[k]!;
      into[k] = friendFoe[j]! + foeFriend[j]! - friendFriend[j]! - foeFoe[j]!;
    }
    return true;
  },
};
