import type { Decision } from '../../../../src/records/index.ts';

/** A decision about a claim. */
export type ClaimDecision = Extract<Decision, { readonly claimId: string }>;

/** The decisions on claims that hold, the latest by claim: what the status of each rests on. An undo of an undo restores. */
export const verdictsInForce = (decisions: readonly Decision[]): ReadonlyMap<string, ClaimDecision> => {
  const undone = new Set<string>();
  const verdicts = new Map<string, ClaimDecision>();
  for (const decision of decisions.toReversed()) {
    if (undone.has(decision.id)) continue;
    if (decision.act === 'undo') undone.add(decision.decisionId);
    else if ('claimId' in decision && !verdicts.has(decision.claimId))
      verdicts.set(decision.claimId, decision);
  }
  return verdicts;
};
