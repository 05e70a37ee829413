import type { BeliefParameters, Testimony } from '../records/index.ts';
import { theatreFactor, witnessOf, wordsOfClaim } from './claim-row.ts';
import type { LabelledClaim, LabelledEvidence, LabelledPair } from './fit-parameters.ts';
import { evidenceOfPair, weighingOf } from './gather-evidence.ts';
import { indexPairs } from './pair-index.ts';

/**
 * Pairs whose states are known, with their claims at times when they are: one claim a witness, the one that speaks for
 * it, as in weighing. Claims that wonder, doubt or look ahead say nothing of how often their kind is seen.
 */
export const labelEvidence = (
  claims: readonly Testimony[],
  labels: readonly LabelledPair[],
  parameters: BeliefParameters,
): readonly LabelledEvidence[] => {
  const index = indexPairs(claims, null);
  const weighing = weighingOf(index, null, parameters);
  return labels.map((label): LabelledEvidence => {
    const pair = index.find(label.aId, label.bId);
    if (!pair) return { ...label, claims: [] };
    const labelled = evidenceOfPair(pair, weighing).witnesses.flatMap(
      ({ claims: [claim], place }): LabelledClaim[] => {
        const state = label.spells.find(({ first, last }) => first <= place.day && place.day <= last)?.state;
        if (!claim || state === undefined || claim.form === 'forecast') return [];
        if (claim.certainty.stance !== 'affirms') return [];
        const { kind, weight } = wordsOfClaim(claim.kind, claim.certainty);
        return [
          { kind, state, weight: weight * theatreFactor(claim, weighing) * witnessOf(claim, weighing) },
        ];
      },
    );
    return { ...label, claims: labelled };
  });
};
