import type { BeliefParameters, Testimony } from '../records/index.ts';
import { witnessOf, wordsOfClaim } from './claim-row.ts';
import { weighingOf } from './gather-evidence.ts';
import { indexPairs } from './pair-index.ts';

/** How much of what a claim says comes through, whatever it is held against. Both in [0, 1]. */
export interface ClaimWeight {
  /** By its hedges: the middle of its certainty where it affirms, 1 - 2 x that where it doubts, 0 where it wonders. */
  readonly words: number;
  /** By who says it and who published it. */
  readonly witness: number;
}

/** Weighs claims one by one, as beliefs do. Give it all that stands: friends, foes and the worth of sources are known from there. */
export const claimWeights = (
  claims: readonly Testimony[],
  parameters: BeliefParameters,
): ((claim: Testimony) => ClaimWeight) => {
  const weighing = weighingOf(indexPairs(claims, null), null, parameters);
  return (claim) => ({
    words: wordsOfClaim(claim.kind, claim.certainty).weight,
    witness: witnessOf(claim, weighing),
  });
};
