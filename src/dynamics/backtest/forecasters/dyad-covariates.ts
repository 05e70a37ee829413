import type { ObservedWindow } from '../../panels/signed-panel.ts';
import { hadContact, type PanelHistory } from '../panel-history.ts';
import { twoPathSums } from './two-path-sums.ts';

/**
 * What may bear on a dyad's next class, after the effects of the tie model. Here p_ij = 1 where the dyad was seen to
 * cooperate in a window, and q_ij = 1 where it was seen to fight; both where it did both:
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

/** Σ_s ½^(t−s) 1[seen in window s] for every dyad, over all windows up to the last, t. */
const remembered = ({ windows, dyads }: PanelHistory, what: keyof ObservedWindow): Float64Array => {
  const memory = new Float64Array(dyads.count);
  for (const window of windows)
    for (let d = 0; d < memory.length; d++) memory[d] = KEPT * memory[d]! + (window[what][d]! > 0 ? 1 : 0);
  return memory;
};

export const dyadCovariates = (history: PanelHistory): Readonly<Record<Covariate, Float64Array>> => {
  const { windows, dyads, actors } = history;
  const { cooperation, conflict } = windows.at(-1)!;
  const allied = Float64Array.from(cooperation, (seen) => (seen > 0 ? 1 : 0));
  const hostile = Float64Array.from(conflict, (seen) => (seen > 0 ? 1 : 0));
  const [friends, foes] = [remembered(history, 'cooperation'), remembered(history, 'conflict')];
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
