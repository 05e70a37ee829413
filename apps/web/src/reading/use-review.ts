import { useMemo, useState } from 'react';
import type { Document, StandingClaim } from '../../../../src/records/index.ts';
import type { KeyBinding } from '../app/key-binding.ts';
import { lastUndoable } from './last-undoable.ts';
import type { Focus, Review } from './review-context.ts';
import { useDecisions } from './use-decisions.ts';
import { focusOnClaim, useFocusedClaim } from './use-focused-claim.ts';

const noteAddressIn =
  ({ passages, notes }: Document): Review['noteAddress'] =>
  (marker) => {
    const note = notes.find((known) => known.marker === marker);
    const passage = note
      ? passages.findIndex(({ begin, end }) => begin <= note.begin && note.begin < end)
      : -1;
    return passage === -1 ? null : `#passage-${passage}`;
  };

interface UnderReview {
  readonly review: Review;
  readonly focus: Focus | null;
  readonly bindings: readonly KeyBinding[];
  readonly error: unknown;
}

/** Moving through the claims of a document, in the order of the text, and deciding on them. */
export const useReview = (document: Document, claims: readonly StandingClaim[]): UnderReview => {
  const focusedId = useFocusedClaim();
  const [rejectingId, setRejecting] = useState<string | null>(null);
  const { decisions, decide, error } = useDecisions();
  const claimIds = useMemo(() => new Set(claims.map(({ id }) => id)), [claims]);
  const focused = claims.find(({ id }) => id === focusedId) ?? null;

  const review = useMemo((): Review => {
    const focus = (claimId: string): void => {
      setRejecting(null);
      focusOnClaim(claimId);
    };
    return {
      focus,
      askWhy: (claim) => setRejecting(claim?.id ?? null),
      accept: (claim) => {
        setRejecting(null);
        if (claim.status !== 'accepted') decide({ act: 'accept', claimId: claim.id, why: '' });
      },
      reject: (claim, why) => {
        setRejecting(null);
        decide({ act: 'reject', claimId: claim.id, why });
      },
      undo: (decision) => {
        focus(decision.claimId);
        decide({ act: 'undo', decisionId: decision.id, why: '' });
      },
      noteAddress: noteAddressIn(document),
    };
  }, [decide, document]);

  const step = (by: 1 | -1): void => {
    const here = claims.findIndex(({ id }) => id === focusedId);
    const next = here === -1 ? claims[0] : claims[Math.min(claims.length - 1, Math.max(0, here + by))];
    if (next) review.focus(next.id);
  };
  const undoLast = (): void => {
    const decision = lastUndoable(decisions, claimIds);
    if (decision) review.undo(decision);
  };
  const bindings: readonly KeyBinding[] = [
    { keys: 'j', label: 'next, previous claim', run: () => step(1) },
    { keys: 'k', label: 'next, previous claim', run: () => step(-1) },
    { keys: 'a', label: 'accept', run: () => focused && review.accept(focused) },
    { keys: 'x', label: 'reject', run: () => focused && review.askWhy(focused) },
    { keys: 'u', label: 'undo the last decision here', run: undoLast },
  ];
  const focus = focused && {
    claimId: focused.id,
    rejecting: rejectingId === focused.id,
    decision: focused.status === 'unreviewed' ? null : lastUndoable(decisions, new Set([focused.id])),
  };
  return { review, focus, bindings, error };
};
