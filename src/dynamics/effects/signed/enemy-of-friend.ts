import { enmityOfFriends } from './enmity-of-friends.ts';
import type { SignedEffect } from './signed-effect.ts';

export const enemyOfFriend: SignedEffect = {
  name: 'enemyOfFriend',
  title: 'enemy of friend',
  formula: 's_i = Σ_j q_ij #{h: p_ih q_hj}',
  where: ['p_ij: 1 where i and j are allied, else 0', 'q_ij: 1 where i and j are hostile, else 0'],
  paper: 'Cartwright & Harary 1956',
  prior: { mean: 0.3, sd: 0.4 },
  ...enmityOfFriends,
};
