import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Document, StandingClaim } from '../../../../src/records/index.ts';
import type { DocumentClaims } from '../api/answers.ts';
import { documentDecisionsQuery } from '../api/queries.ts';
import type { KeyBinding } from '../app/key-binding.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { nextUnreviewed } from './next-unreviewed.ts';
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

/** Of `n`, and of the key for the next document. */
export const NEXT_UNREVIEWED = 'next unreviewed claim, document';

interface UnderReview {
  readonly review: Review;
  readonly focus: Focus | null;
  readonly focused: StandingClaim | null;
  readonly moving: readonly KeyBinding[];
  readonly deciding: readonly KeyBinding[];
}

/**
 * Moving through the claims of a document, in the order of the text, and deciding on them. After a verdict the next
 * claim without one comes under review.
 */
export const useReview = (
  document: Document,
  claims: readonly StandingClaim[],
  witnesses: DocumentClaims['witnesses'],
): UnderReview => {
  const focusedId = useFocusedClaim();
  const [asked, setAsked] = useState<{ readonly id: string; readonly asking: Focus['asking'] } | null>(null);
  const { decide, undo, last } = useDecisions();
  const decisions = useQuery(documentDecisionsQuery(document.id)).data?.decisions;
  const verdicts = useMemo(() => verdictsInForce(decisions ?? []), [decisions]);
  const focused = claims.find(({ id }) => id === focusedId) ?? null;
  const latest = useRef(claims);
  latest.current = claims;
  const underReview = useRef(focusedId);
  underReview.current = focusedId;

  const review = useMemo((): Review => {
    const focus = (claimId: string): void => {
      setAsked(null);
      focusOnClaim(claimId);
    };
    const goOn = (from: StandingClaim): void => {
      const next = nextUnreviewed(latest.current, from.id);
      if (next) focus(next.id);
    };
    return {
      focus,
      open: (asking) => {
        const id = underReview.current;
        setAsked(asking === null || id === null ? null : { id, asking });
      },
      accept: (claim) => {
        setAsked(null);
        if (claim.status !== 'accepted') void decide({ act: 'accept', claimId: claim.id, why: '' });
        goOn(claim);
      },
      reject: (claim, why) => {
        setAsked(null);
        void decide({ act: 'reject', claimId: claim.id, why });
        goOn(claim);
      },
      undo: (decision) => {
        void undo(decision);
      },
      noteAddress: noteAddressIn(document),
    };
  }, [decide, undo, document]);

  // What is taken back or brought back is shown where it stands.
  const shown = useRef(last);
  useEffect(() => {
    if (last === shown.current) return;
    shown.current = last;
    if (last && last.step !== 'taken' && 'claimId' in last.decision) review.focus(last.decision.claimId);
  }, [last, review]);

  const step = (by: 1 | -1): void => {
    const here = claims.findIndex(({ id }) => id === focusedId);
    const next = here === -1 ? claims[0] : claims[Math.min(claims.length - 1, Math.max(0, here + by))];
    if (next) review.focus(next.id);
  };
  const toNext = (): void => {
    const next = nextUnreviewed(claims, focusedId);
    if (next) review.focus(next.id);
  };
  const label = 'next, previous claim';
  const moving: readonly KeyBinding[] = [
    { keys: 'j', label, run: () => step(1) },
    { keys: 'k', label, run: () => step(-1) },
    { keys: 'n', label: NEXT_UNREVIEWED, run: toNext },
  ];
  const deciding: readonly KeyBinding[] = [
    { keys: 'a', label: 'accept', run: () => focused && review.accept(focused) },
    { keys: 'x', label: 'reject', run: () => focused && review.open('why') },
    { keys: 'e', label: 'correct', run: () => focused && review.open('correction') },
  ];
  const focus = focused && {
    claimId: focused.id,
    asking: asked?.id === focused.id ? asked.asking : null,
    decision: focused.status === 'unreviewed' ? null : (verdicts.get(focused.id) ?? null),
    witness: witnesses.find((witness) => witness.claims.some(({ id }) => id === focused.id)) ?? null,
  };
  return { review, focus, focused, moving, deciding };
};
