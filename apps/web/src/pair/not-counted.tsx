import type { StandingClaim } from '../../../../src/records/index.ts';
import { SignChip } from '../parts/sign-chip.tsx';
import { ClaimQuote } from '../reading/claim-quote.tsx';

interface Props {
  readonly claims: readonly StandingClaim[];
  readonly theatre: string | null;
  readonly accept: (claim: StandingClaim) => void;
}

const whyNot = ({ status, date, published, theatre }: StandingClaim, asked: string | null): string => {
  if (status === 'rejected') return 'rejected';
  if (date === null && published === null) return 'neither it nor its document has a date';
  return theatre === asked ? 'not weighed' : `not bound to ${asked}`;
};

/** Claims about the pair that count for nothing, and why. */
export const NotCounted = ({ claims, theatre, accept }: Props) =>
  claims.length === 0 ? null : (
    <section className="not-counted" aria-labelledby="not-counted">
      <h3 id="not-counted">Not counted</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className="small">
            <ClaimQuote claim={claim} />
            <SignChip claim={claim} />
            <span className="faint">{whyNot(claim, theatre)}</span>
            {claim.status === 'rejected' && (
              <button type="button" className="btn line" onClick={() => accept(claim)}>
                Accept after all
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
