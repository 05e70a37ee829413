import { Link } from 'wouter';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { CertaintyBar } from '../parts/certainty-bar.tsx';
import { formatDate } from '../parts/format-date.ts';
import { SignChip, signClass } from '../parts/sign-chip.tsx';
import { SpeakerTag } from '../parts/speaker-tag.tsx';
import { cutIntoRuns } from '../reading/cut-into-runs.ts';
import { claimAddress } from '../reading/use-focused-claim.ts';

const Quote = ({ claim }: { readonly claim: StandingClaim }) =>
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

/** One sentence that a belief rests on; it leads to the sentence in its document. */
export const EvidenceRow = ({ claim }: { readonly claim: StandingClaim }) => (
  <li className={claim.status === 'rejected' ? 'evidence rejected' : 'evidence'}>
    <Link className="quote" href={claimAddress(claim.documentId, claim.id)}>
      “<Quote claim={claim} />”
    </Link>
    <p className="evidence-facts">
      <SignChip claim={claim} />
      <CertaintyBar certainty={claim.certainty} />
      <SpeakerTag claim={claim} />
      {claim.status === 'rejected' && <span className="strong">rejected, counts nothing</span>}
    </p>
    <p className="evidence-facts faint">
      <span>{claim.publisher ?? claim.doc}</span>
      {claim.date !== null && <span>about {formatDate(claim.date)}</span>}
      {claim.published !== null && <span>published {formatDate(claim.published)}</span>}
    </p>
  </li>
);
