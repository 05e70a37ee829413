import type { Decision } from '../../../../src/records/index.ts';

/** A decision about a claim. */
export type ClaimDecision = Extract<Decision, { readonly claimId: string }>;

/** The latest decision about one of these claims that still holds: what `u` takes back. */
export const lastUndoable = (
  decisions: readonly Decision[],
  claimIds: ReadonlySet<string>,
): ClaimDecision | null => {
  const undone = new Set(
    decisions.flatMap((decision) => (decision.act === 'undo' ? [decision.decisionId] : [])),
  );
  return (
    decisions.findLast(
      (decision): decision is ClaimDecision =>
        'claimId' in decision && claimIds.has(decision.claimId) && !undone.has(decision.id),
    ) ?? null
  );
};
