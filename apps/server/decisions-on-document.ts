import type { Decision, StandingClaim } from '../../src/records/index.ts';

const documentsOf = (
  decision: Exclude<Decision, { act: 'undo' }>,
  documentOf: ReadonlyMap<string, string>,
): readonly (string | undefined)[] => {
  switch (decision.act) {
    case 'accept':
    case 'reject':
    case 'correct':
      return [decision.place?.documentId ?? documentOf.get(decision.claimId)];
    case 'set-origin':
      return decision.claims.map(({ claimId, place }) => place?.documentId ?? documentOf.get(claimId));
    case 'split':
      return (decision.mentions ?? []).map(
        ({ claimId, place }) => place?.documentId ?? documentOf.get(claimId),
      );
    case 'add-claim':
      return [decision.claim.documentId];
    case 'describe':
    case 'choose-reading':
      return [decision.documentId];
    default:
      return [];
  }
};

/** The decisions on the claims of a document and on itself, with what undid them, in order. */
export const decisionsOnDocument = (
  decisions: readonly Decision[],
  claims: readonly StandingClaim[],
  documentId: string,
): readonly Decision[] => {
  const documentOf = new Map(claims.map((claim) => [claim.id, claim.documentId]));
  const found = new Set<string>();
  return decisions.filter((decision) => {
    const isOn =
      decision.act === 'undo'
        ? found.has(decision.decisionId)
        : documentsOf(decision, documentOf).includes(documentId);
    if (isOn) found.add(decision.id);
    return isOn;
  });
};
