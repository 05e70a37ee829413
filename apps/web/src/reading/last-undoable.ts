import type { Decision } from '../../../../src/records/index.ts';

/** The latest decision about one of these claims that still holds: what `u` takes back. */
export const lastUndoable = (
  decisions: readonly Decision[],
  claimIds: ReadonlySet<string>,
): Decision | null => {
  const undone = new Set(
    decisions.flatMap((decision) => (decision.act === 'undo' ? [decision.decisionId] : [])),
  );
  return (
    decisions.findLast(
      (decision) => decision.act !== 'undo' && claimIds.has(decision.claimId) && !undone.has(decision.id),
    ) ?? null
  );
};
