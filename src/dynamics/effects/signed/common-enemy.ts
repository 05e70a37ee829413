import { enmityOfFriends } from './enmity-of-friends.ts';
import type { SignedEffect } from './signed-effect.ts';

export const commonEnemy: SignedEffect = {
  name: 'commonEnemy',
  title: 'common enemy',
  formula: 's_i = Σ_j p_ij #{h: q_ih q_jh}',
  where: ['p_ij: 1 where i and j are allied, else 0', 'q_ij: 1 where i and j are hostile, else 0'],
  paper: 'Bacon 2014, 2018',
  prior: { mean: 0.4, sd: 0.4 },
  ...enmityOfFriends,
};
