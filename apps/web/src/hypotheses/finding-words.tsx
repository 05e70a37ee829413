import { Link } from 'wouter';
import type { EvidenceRow } from '../../../../src/hypotheses/index.ts';
import { counted } from '../parts/format-number.ts';
import { Icon } from '../parts/icon.tsx';
import { claimAddress } from '../reading/use-focused-claim.ts';

/** The sentence that speaks for a row, whom it is about, and how many say so. */
export const FindingWords = ({ row: { witnesses } }: { readonly row: EvidenceRow }) => {
  const [first] = witnesses;
  if (!first) return null;
  return (
    <>
      <Link className="quote serif" href={claimAddress(first.documentId, first.id)} dir="auto">
        “{first.quote.replace(/\s+/g, ' ')}”
      </Link>
      <span className="finding-facts">
        <bdi>{first.source.name}</bdi> <Icon name="and" label="and" /> <bdi>{first.target.name}</bdi>
        {witnesses.length > 1 && <span>{counted(witnesses.length, 'witness', 'witnesses')}</span>}
      </span>
    </>
  );
};
