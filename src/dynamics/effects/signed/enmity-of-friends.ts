import type { SignedEffect } from './signed-effect.ts';

/**
 * Two friends and a foe of both: Σ_{j,h} p_ij q_jh q_ih. Seen from the friend it is a common enemy, seen from the foe an
 * enemy of a friend; the sum over ego's ties is one and the same, and so is its change.
 */
export const enmityOfFriends: Pick<SignedEffect, 'tiesOfEgo' | 'allied' | 'hostile'> = {
  tiesOfEgo: 2,
  allied: ({ twoPaths, foeCount }, ego, partners, count, into) => {
    // Who has no such ties has no such paths.
    if (foeCount[ego] === 0) return false;
    const { foeFoe } = twoPaths;
    for (let k = 0; k < count; k++) into[k] = foeFoe[partners[k]!]!;
    return true;
  },
  hostile: ({ twoPaths, allyCount }, ego, partners, count, into) => {
    if (allyCount[ego] === 0) return false;
    const { friendFoe } = twoPaths;
    for (let k = 0; k < count; k++) into[k] = friendFoe[partners[k]!]!;
    return true;
  },
};
