import { useMemo, useState } from 'react';
import type { Document, StandingClaim } from '../../../../src/records/index.ts';
import type { KeyBinding } from '../app/key-binding.ts';
import { lastUndoable } from './last-undoable.ts';
import type { Review } from './review-context.ts';
import { useDecisions } from './use-decisions.ts';
import { useFocusedClaim } from './use-focused-claim.ts';

const noteAddressIn =
  ({ passages, notes }: Document) =>
  (marker: string): string | null => {
    const note = notes.find((known) => known.marker === marker);
    const passage = note
      ? passages.findIndex(({ begin, end }) => begin <= note.begin && note.begin < end)
      : -1;
    return passage === -1 ? null : `#passage-${passage}`;
  };

interface UnderReview {
  readonly review: Review;
  readonly bindings: readonly KeyBinding[];
  readonly error: unknown;
}

/** Moving through the claims of a document, in the order of the text, and deciding on them. */
export const useReview = (document: Document, claims: readonly StandingClaim[]): UnderReview => {
  const [focusedId, focusOn] = useFocusedClaim();
  const [rejectingId, setRejecting] = useState<string | null>(null);
  const { decisions, decide, error } = useDecisions();
  const claimIds = useMemo(() => new Set(claims.map(({ id }) => id)), [claims]);
  const noteAddress = useMemo(() => noteAddressIn(document), [document]);
  const focused = claims.find(({ id }) => id === focusedId) ?? null;

  const focus = (claimId: string): void => {
    setRejecting(null);
    focusOn(claimId);
  };
  const step = (by: 1 | -1): void => {
    const here = claims.findIndex(({ id }) => id === focusedId);
    const next = here === -1 ? claims[0] : claims[Math.min(claims.length - 1, Math.max(0, here + by))];
    if (next) focus(next.id);
  };
  const review: Review = {
    focusedId,
    focus,
    rejectingId,
    askWhy: (claim) => setRejecting(claim?.id ?? null),
    accept: (claim) => {
      setRejecting(null);
      if (claim.status !== 'accepted') decide({ act: 'accept', claimId: claim.id, why: '' });
    },
    reject: (claim, why) => {
      setRejecting(null);
      decide({ act: 'reject', claimId: claim.id, why });
    },
    undo: (decision) => decide({ act: 'undo', decisionId: decision.id, why: '' }),
    decisionOn: (claim) =>
      claim.status === 'unreviewed' ? null : lastUndoable(decisions, new Set([claim.id])),
    noteAddress,
  };
  const undoLast = (): void => {
    const decision = lastUndoable(decisions, claimIds);
    if (!decision) return;
    focus(decision.claimId);
    review.undo(decision);
  };
  const bindings: readonly KeyBinding[] = [
    { keys: 'j', label: 'next, previous claim', run: () => step(1) },
    { keys: 'k', label: 'next, previous claim', run: () => step(-1) },
    { keys: 'a', label: 'accept', run: () => focused && review.accept(focused) },
    { keys: 'x', label: 'reject', run: () => focused && review.askWhy(focused) },
    { keys: 'u', label: 'undo the last decision here', run: undoLast },
  ];
  return { review, bindings, error };
};
