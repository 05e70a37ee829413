import { use, useEffect, useRef } from 'react';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { CertaintyBar } from '../parts/certainty-bar.tsx';
import { PairName } from '../parts/pair-name.tsx';
import { SignChip } from '../parts/sign-chip.tsx';
import { ClaimDrivers } from './claim-drivers.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { FocusedClaim } from './focused-claim.tsx';
import { type Focus, ReviewContext } from './review-context.ts';

interface Props {
  readonly claim: StandingClaim;
  /** Set while this claim is under review. */
  readonly focus: Focus | null;
  /** False where the claim below has the same facts and shows them. */
  readonly withFacts: boolean;
  /** Of two readings only the one shown has it. */
  readonly isOnlyHere: boolean;
}

/** One claim of a card. */
export const ClaimEntry = ({ claim, focus, withFacts, isOnlyHere }: Props) => {
  const review = use(ReviewContext)!;
  const entry = useRef<HTMLLIElement>(null);
  const focused = focus !== null;
  const wasKind = claim.correctedFrom?.kind;
  const isMoved = claim.doubts.some(({ code }) => code === 'quote-moved');
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
      className={[
        'claim',
        focused ? 'focused' : '',
        claim.status === 'rejected' ? 'rejected' : '',
        isMoved ? 'moved' : '',
      ].join(' ')}
    >
      <button type="button" className="claim-name" onClick={() => review.focus(claim.id)}>
        <PairName claim={claim} />
      </button>
      <p className="claim-kind">
        {wasKind !== undefined && wasKind !== claim.kind && (
          <s className="faint">{wasKind.replace('-', ' ')}</s>
        )}
        <SignChip claim={claim} />
        <CertaintyBar certainty={claim.certainty} />
        {isOnlyHere && <span className="faint">only {claim.reader}</span>}
      </p>
      {claim.drivers && <ClaimDrivers drivers={claim.drivers} />}
      {(withFacts || focused) && <ClaimFacts claim={claim} noteAddress={review.noteAddress} />}
      {focus && <FocusedClaim claim={claim} focus={focus} />}
    </li>
  );
};
