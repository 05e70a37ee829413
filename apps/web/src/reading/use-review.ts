import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Document, StandingClaim } from '../../../../src/records/index.ts';
import { documentDecisionsQuery } from '../api/queries.ts';
import type { KeyBinding } from '../app/key-binding.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import type { Focus, Review } from './review-context.ts';
import { focusOnClaim, useFocusedClaim } from './use-focused-claim.ts';
import { verdictsInForce } from './verdicts-in-force.ts';

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
}

/** Moving through the claims of a document, in the order of the text, and deciding on them. */
export const useReview = (document: Document, claims: readonly StandingClaim[]): UnderReview => {
  const focusedId = useFocusedClaim();
  const [rejectingId, setRejecting] = useState<string | null>(null);
  const { decide, undo, last } = useDecisions();
  const decisions = useQuery(documentDecisionsQuery(document.id)).data?.decisions;
  const verdicts = useMemo(() => verdictsInForce(decisions ?? []), [decisions]);
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
        if (claim.status !== 'accepted') void decide({ act: 'accept', claimId: claim.id, why: '' });
      },
      reject: (claim, why) => {
        setRejecting(null);
        void decide({ act: 'reject', claimId: claim.id, why });
      },
      undo: (decision) => {
        void undo(decision);
      },
      noteAddress: noteAddressIn(document),
    };
  }, [decide, undo, document]);

  const step = (by: 1 | -1): void => {
    const here = claims.findIndex(({ id }) => id === focusedId);
    const next = here === -1 ? claims[0] : claims[Math.min(claims.length - 1, Math.max(0, here + by))];
    if (next) review.focus(next.id);
  };
  // What is taken back or brought back is shown where it stands.
  useEffect(() => {
    if (last && last.step !== 'taken' && 'claimId' in last.decision) review.focus(last.decision.claimId);
  }, [last, review]);
  const bindings: readonly KeyBinding[] = [
    { keys: 'j', label: 'next, previous claim', run: () => step(1) },
    { keys: 'k', label: 'next, previous claim', run: () => step(-1) },
    { keys: 'a', label: 'accept', run: () => focused && review.accept(focused) },
    { keys: 'x', label: 'reject', run: () => focused && review.askWhy(focused) },
  ];
  const focus = focused && {
    claimId: focused.id,
    rejecting: rejectingId === focused.id,
    decision: focused.status === 'unreviewed' ? null : (verdicts.get(focused.id) ?? null),
  };
  return { review, focus, bindings };
};
