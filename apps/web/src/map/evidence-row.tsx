import type { StandingClaim } from '../../../../src/records/index.ts';
import { CertaintyBar } from '../parts/certainty-bar.tsx';
import { formatDate } from '../parts/format-date.ts';
import { SignChip } from '../parts/sign-chip.tsx';
import { SpeakerTag } from '../parts/speaker-tag.tsx';
import { ClaimQuote } from '../reading/claim-quote.tsx';

/** One sentence that a belief rests on; it leads to the sentence in its document. */
export const EvidenceRow = ({ claim }: { readonly claim: StandingClaim }) => (
  <li className={claim.status === 'rejected' ? 'evidence rejected' : 'evidence'}>
    <ClaimQuote claim={claim} />
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
