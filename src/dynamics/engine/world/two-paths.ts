import type { World } from './world.ts';

/**
 * Counts them for one ego, at the cost of the squares of his and their degrees. A common foe h counts as `enmityShare`
 * says, which is 1 but for foreign troops that have gone.
 */
export const countTwoPaths = (world: World, ego: number): void => {
  const { capacity, allies, allyCount, foes, foeCount, enmityShare } = world;
  const { friendFriend, friendFoe, foeFriend, foeFoe } = world.twoPaths;
  friendFriend.fill(0);
  friendFoe.fill(0);
  foeFriend.fill(0);
  foeFoe.fill(0);
  const row = ego * capacity;
  for (let k = row; k < row + allyCount[ego]!; k++) {
    const h = allies[k]!;
    const via = h * capacity;
    for (let l = via; l < via + allyCount[h]!; l++) friendFriend[allies[l]!]! += 1;
    for (let l = via; l < via + foeCount[h]!; l++) friendFoe[foes[l]!]! += 1;
  }
  for (let k = row; k < row + foeCount[ego]!; k++) {
    const h = foes[k]!;
    const via = h * capacity;
    const weight = enmityShare[h]!;
    for (let l = via; l < via + allyCount[h]!; l++) foeFriend[allies[l]!]! += 1;
    for (let l = via; l < via + foeCount[h]!; l++) foeFoe[foes[l]!]! += weight;
  }
};
