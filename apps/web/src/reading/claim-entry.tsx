import { use, useEffect, useRef } from 'react';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { CertaintyBar } from '../parts/certainty-bar.tsx';
import { PairName } from '../parts/pair-name.tsx';
import { SignChip } from '../parts/sign-chip.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { FocusedClaim } from './focused-claim.tsx';
import { type Focus, ReviewContext } from './review-context.ts';

interface Props {
  readonly claim: StandingClaim;
  /** Set while this claim is under review. */
  readonly focus: Focus | null;
  /** False where the claim below has the same facts and shows them. */
  readonly withFacts: boolean;
}

/** One claim of a card. */
export const ClaimEntry = ({ claim, focus, withFacts }: Props) => {
  const review = use(ReviewContext)!;
  const entry = useRef<HTMLLIElement>(null);
  const focused = focus !== null;
  useEffect(() => {
    if (focused && !entry.current?.contains(document.activeElement))
      entry.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <li
      ref={entry}
      id={`claim-${claim.id}`}
      tabIndex={-1}
      aria-current={focused || undefined}
      className={`claim ${focused ? 'focused' : ''} ${claim.status === 'rejected' ? 'rejected' : ''}`}
    >
      <button type="button" className="claim-name" onClick={() => review.focus(claim.id)}>
        <PairName claim={claim} />
      </button>
      <p className="claim-kind">
        <SignChip claim={claim} />
        <CertaintyBar certainty={claim.certainty} />
      </p>
      {(withFacts || focused) && <ClaimFacts claim={claim} noteAddress={review.noteAddress} />}
      {focus && <FocusedClaim claim={claim} focus={focus} />}
    </li>
  );
};
