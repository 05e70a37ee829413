import type { Decision, StandingClaim } from '../../../../src/records/index.ts';
import { claimAddress } from '../reading/use-focused-claim.ts';

/** Where to look at what a decision is about; null where no room shows it. */
export const decisionAddress = (
  decision: Decision,
  claimOf: (claimId: string) => StandingClaim | undefined,
): string | null => {
  const ofClaim = (claimId: string | undefined): string | null => {
    const claim = claimId === undefined ? undefined : claimOf(claimId);
    return claim ? claimAddress(claim.documentId, claim.id) : null;
  };
  switch (decision.act) {
    case 'accept':
    case 'reject':
    case 'correct':
      return ofClaim(decision.claimId);
    case 'set-origin':
      return ofClaim(decision.claims[0]?.claimId);
    case 'add-claim':
      return claimAddress(decision.claim.documentId, decision.claim.id);
    case 'describe':
    case 'choose-reading':
      return `/reading/${decision.documentId}`;
    case 'grade':
      return `/sources/${encodeURIComponent(decision.source)}`;
    case 'merge':
      return `/actor/${encodeURIComponent(decision.into.id)}`;
    case 'split':
      return `/actor/${encodeURIComponent(decision.from.id)}`;
    case 'pin':
      return `/map?actor=${encodeURIComponent(decision.actor.id)}`;
    default:
      return null;
  }
};
