import type { World } from '../../engine/world/world.ts';
import type { SignedEffect } from './signed-effect.ts';

/** Support of ego and of all his allies. */
const coalitionOf = ({ support, allies, allyCount, capacity }: World, ego: number): number => {
  let sum = support[ego]!;
  for (let k = ego * capacity; k < ego * capacity + allyCount[ego]!; k++) sum += support[allies[k]!]!;
  return sum;
};

export const minimumWinningSize: SignedEffect = {
  name: 'winningSize',
  title: 'minimum winning size',
  formula: 's_i = -Σ_j p_ij max(0, M⁺_i / M - ½), M⁺_i = m_i + Σ_j p_ij m_j',
  where: ['p_ij: 1 where i and j are allied, else 0', 'm_i: support of i', 'M: support of all active actors'],
  paper: 'Christia 2012, Alliance Formation in Civil Wars',
  prior: { mean: 0.3, sd: 0.5 },
  tiesOfEgo: 1,
  allied: (world, ego, partners, count, into) => {
    const { allyCount, ties, capacity, support, activeSupport } = world;
    const all = activeSupport > 0 ? activeSupport : 1;
    const now = coalitionOf(world, ego);
    let greatest = 0;
    for (let k = 0; k < count; k++) greatest = Math.max(greatest, support[partners[k]!]!);
    // Whoever joins, less than half of all support is together.
    if (now + greatest <= all / 2) return false;
    for (let k = 0; k < count; k++) {
      const j = partners[k]!;
      const held = ties[ego * capacity + j] === 1;
      const others = held ? allyCount[ego]! - 1 : allyCount[ego]!;
      const without = held ? now - support[j]! : now;
      into[k] =
        others * Math.max(0, without / all - 0.5) -
        (others + 1) * Math.max(0, (without + support[j]!) / all - 0.5);
    }
    return true;
  },
  ofActor: (world, ego) =>
    -world.allyCount[ego]! * Math.max(0, coalitionOf(world, ego) / Math.max(1, world.activeSupport) - 0.5),
};
