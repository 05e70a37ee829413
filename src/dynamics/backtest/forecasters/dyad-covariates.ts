import { hadContact, type PanelHistory } from '../panel-history.ts';
import { twoPathSums } from './two-path-sums.ts';

/**
 * What may bear on a dyad's next class, after the effects of the tie model (p ally, q foe, of the dyad ij):
 *
 * - `allied`, `hostile`: p_ij, q_ij now;
 * - `alliedBefore`, `hostileBefore`: Σ_{s<t} ½^(t−s) p_ij(s), likewise q: old friendship, dormant grievance;
 * - `contact`: any tie in any window up to now;
 * - `friendOfFriend`, `commonEnemy`, `enemyOfFriend`: ln(1 + Σ_h p_ih p_hj), ln(1 + Σ_h q_ih q_hj),
 *   ln(1 + Σ_h p_ih q_hj + q_ih p_hj), with remembered ties Σ_{s<=t} ½^(t−s) p(s) in the place of p.
 *
 * A tie's weight halves with each window: assumed.
 */
export const COVARIATES = [
  'allied',
  'hostile',
  'alliedBefore',
  'hostileBefore',
  'contact',
  'friendOfFriend',
  'commonEnemy',
  'enemyOfFriend',
] as const;

export type Covariate = (typeof COVARIATES)[number];

const KEPT = 0.5;

/** Σ_s ½^(t−s) 1[class in window s is `of`] for every dyad, over all windows up to the last, t. */
const remembered = ({ classes, dyads }: PanelHistory, of: 0 | 2): Float64Array => {
  const memory = new Float64Array(dyads.count);
  for (const window of classes)
    for (let d = 0; d < memory.length; d++) memory[d] = KEPT * memory[d]! + (window[d] === of ? 1 : 0);
  return memory;
};

export const dyadCovariates = (history: PanelHistory): Readonly<Record<Covariate, Float64Array>> => {
  const { classes, dyads, actors } = history;
  const now = classes.at(-1)!;
  const allied = Float64Array.from(now, (present) => (present === 2 ? 1 : 0));
  const hostile = Float64Array.from(now, (present) => (present === 0 ? 1 : 0));
  const [friends, foes] = [remembered(history, 2), remembered(history, 0)];
  const paths = (a: Float64Array, b: Float64Array): Float64Array => twoPathSums(a, b, dyads, actors.length);
  const [mixed, mixedBack] = [paths(friends, foes), paths(foes, friends)];
  return {
    allied,
    hostile,
    alliedBefore: friends.map((sum, d) => sum - allied[d]!),
    hostileBefore: foes.map((sum, d) => sum - hostile[d]!),
    contact: Float64Array.from(hadContact(history)),
    friendOfFriend: paths(friends, friends).map(Math.log1p),
    commonEnemy: paths(foes, foes).map(Math.log1p),
    enemyOfFriend: mixed.map((sum, d) => Math.log1p(sum + mixedBack[d]!)),
  };
};
