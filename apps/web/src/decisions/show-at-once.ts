import type { QueryClient } from '@tanstack/react-query';
import type { ClaimStatus, StandingClaim } from '../../../../src/records/index.ts';
import type { Claims } from '../api/answers.ts';
import type { DecisionAsked } from './decision-asked.ts';

const STATUS: Partial<Record<DecisionAsked['act'], ClaimStatus>> = { accept: 'accepted', reject: 'rejected' };

/** The claims as an accepted or rejected one will have them; the same where the decision is about something else. */
export const claimsAfter = (
  claims: readonly StandingClaim[],
  asked: DecisionAsked,
): readonly StandingClaim[] => {
  const status = STATUS[asked.act];
  if (!status || !('claimId' in asked) || !claims.some(({ id }) => id === asked.claimId)) return claims;
  return claims.map((claim) => (claim.id === asked.claimId ? { ...claim, status } : claim));
};

/** Shows a verdict on a claim wherever the claim is shown, before the server has answered. */
export const showAtOnce = async (queryClient: QueryClient, asked: DecisionAsked): Promise<void> => {
  if (!STATUS[asked.act]) return;
  await queryClient.cancelQueries({ queryKey: ['claims'] });
  queryClient.setQueriesData<Claims>({ queryKey: ['claims'] }, (known) => {
    const claims = known && claimsAfter(known.claims, asked);
    return claims === known?.claims ? known : known && { ...known, claims: claims! };
  });
};
