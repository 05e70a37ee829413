import { Link } from 'wouter';
import type { FoundRest } from '../api/scenario-queries.ts';
import { claimAddress } from '../reading/use-focused-claim.ts';

const addressOf = ({ documentId, claimId }: FoundRest): string =>
  claimId === null ? `/reading/${documentId}` : claimAddress(documentId!, claimId);

/** The sentences that something rests on; each leads to its place. A rejected or missing one is said to be so. */
export const RestLinks = ({ rests }: { readonly rests: readonly FoundRest[] }) =>
  rests.map((rest) => (
    <span key={rest.words} className="rest">
      {rest.documentId === null ? (
        <span className="attend">not found: “{rest.words}”</span>
      ) : (
        <Link className="quote" href={addressOf(rest)} dir="auto">
          “{rest.words}”
        </Link>
      )}{' '}
      <span className="faint">{rest.doc}</span>
      {rest.status === 'rejected' && <span className="attend"> rejected since</span>}
    </span>
  ));
