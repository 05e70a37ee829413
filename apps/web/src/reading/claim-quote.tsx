import { Link } from 'wouter';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { signClass } from '../parts/sign-chip.tsx';
import { cutIntoRuns } from './cut-into-runs.ts';
import { claimAddress } from './use-focused-claim.ts';

const Words = ({ claim }: { readonly claim: StandingClaim }) =>
  cutIntoRuns(claim, [claim.trigger]).map(({ begin, end, marks }) => {
    const words = claim.quote.slice(begin - claim.begin, end - claim.begin);
    return marks.length === 0 ? (
      words
    ) : (
      <u key={begin} className={signClass(claim.sign)}>
        {words}
      </u>
    );
  });

/** The sentence of a claim, its trigger underlined; leads to it in its document. */
export const ClaimQuote = ({ claim }: { readonly claim: StandingClaim }) => (
  <Link className="quote" href={claimAddress(claim.documentId, claim.id)} dir="auto">
    “<Words claim={claim} />”
  </Link>
);
