import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { pairClaimsQuery } from '../api/queries.ts';
import { pairAddress } from '../pair/pair-address.ts';
import { Failure } from '../parts/failure.tsx';
import { counted, formatLevel } from '../parts/format-number.ts';
import { Icon } from '../parts/icon.tsx';
import { signClass } from '../parts/sign-chip.tsx';
import { EvidenceRow } from './evidence-row.tsx';
import { orderEvidence } from './order-evidence.ts';
import { movementOf, type ShownTie } from './shown-tie.ts';
import { StateShares } from './state-shares.tsx';

interface Props {
  readonly shown: ShownTie;
  readonly at: string;
  /** Null where nothing is compared. */
  readonly since: string | null;
  /** ISO month shown. */
  readonly month: string;
  readonly nameOf: (id: string) => string;
}

const MOVED = { rises: 'up from', falls: 'down from', steady: 'steady, was' } as const;

/** A pair at the date shown, and every sentence that it rests on. */
export const PairPanel = ({ shown, at, since, month, nameOf }: Props) => {
  const { data, error } = useQuery(pairClaimsQuery(shown.pair));
  const { tie, level, before } = shown;
  const movement = movementOf(shown);
  return (
    <section aria-label={`${nameOf(tie.a)} and ${nameOf(tie.b)}`} data-panel={shown.pair}>
      <h2>
        {nameOf(tie.a)} <Icon name="and" label="and" /> {nameOf(tie.b)}
      </h2>
      <p className="small pair-level">
        <span>
          level in {at} <b className={signClass(level)}>{formatLevel(level)}</b>
        </span>
        {since !== null && (
          <span className="soft">
            <Icon name={movement} /> {MOVED[movement]} {formatLevel(before)} in {since}
          </span>
        )}
        {shown.contested && (
          <span>
            <Icon name="contested" /> contested: {counted(tie.cooperative, 'origin')} for, {tie.conflictual}{' '}
            against
          </span>
        )}
      </p>
      <StateShares shown={shown} />
      <p className="small">
        <Link href={pairAddress(shown.pair, { at: month })}>Over time, and without this or that source</Link>
      </p>
      <h3>
        What this rests on: {counted(tie.claims, 'claim')} from {counted(tie.origins, 'origin')}
      </h3>
      {error && <Failure what="The sentences could not be fetched." error={error} />}
      <ul className="evidence-list" aria-busy={!data}>
        {orderEvidence(data?.claims ?? []).map((claim) => (
          <EvidenceRow key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
};
