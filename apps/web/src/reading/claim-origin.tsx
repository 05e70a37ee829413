import { Link } from 'wouter';
import type { StandingClaim } from '../../../../src/records/index.ts';
import type { SharedWitness } from '../api/answers.ts';
import { formatDate } from '../parts/format-date.ts';
import { claimAddress } from './use-focused-claim.ts';

interface Props {
  readonly claim: StandingClaim;
  readonly witness: SharedWitness;
}

/** With which other claims this one counts once, why, and where they stand. */
export const ClaimOrigin = ({ claim, witness }: Props) => {
  const others = witness.claims.filter(({ id }) => id !== claim.id);
  return (
    <p className="reading-note">
      {witness.claims[0]?.id === claim.id ? 'Speaks for all of one witness' : 'One witness, counted once'}
      {witness.reason && `: ${witness.reason}`}. Also{' '}
      {others.map(({ id, documentId, publisher, published }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          {documentId === claim.documentId ? (
            <a href={`#claim-${id}`}>in this text</a>
          ) : (
            <Link href={claimAddress(documentId, id)}>
              {[publisher ?? 'another text', published && formatDate(published)].filter(Boolean).join(', ')}
            </Link>
          )}
        </span>
      ))}
      .
    </p>
  );
};
