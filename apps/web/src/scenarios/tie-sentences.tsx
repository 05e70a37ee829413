import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { pairClaimsQuery } from '../api/queries.ts';
import type { StartTie } from '../api/scenario-queries.ts';
import { ClaimQuote } from '../reading/claim-quote.tsx';

/** So many sentences of a pair are shown here; the rest stand in its own room. */
const SHOWN = 3;

/** What a tie at the start rests on: the belief it is drawn from, and the sentences that weigh most. */
export const TieSentences = ({ tie, at }: { readonly tie: StartTie; readonly at: string }) => {
  const pair = `${tie.aId}~${tie.bId}`;
  const { data } = useQuery({ ...pairClaimsQuery(pair), enabled: tie.aId !== null && tie.bId !== null });
  const claims = tie.claims.flatMap((id) => data?.claims.find((claim) => claim.id === id) ?? []);
  const percent = (p: number): string => `${Math.round(100 * p)} %`;
  return (
    <div className="tie-sentences small">
      <p>
        Drawn from the belief: allied {percent(tie.p.allied)}, none {percent(tie.p.none)}, hostile{' '}
        {percent(tie.p.hostile)} <Link href={`/pair/${pair}?at=${at.slice(0, 7)}`}>what this rests on</Link>
      </p>
      {claims.slice(0, SHOWN).map((claim) => (
        <p key={claim.id}>
          <ClaimQuote claim={claim} /> <span className="faint">{claim.doc}</span>
        </p>
      ))}
    </div>
  );
};
