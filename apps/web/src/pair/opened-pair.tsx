import { useEffect, useMemo, useState } from 'react';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { claimsLeftOut } from '../../../../src/relations/index.ts';
import type { OpenedPair as Opened } from '../api/answers.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { useDecisions } from '../decisions/use-decisions.ts';
import { withinMonths } from '../parts/chart/month-step.ts';
import { formatMonth } from '../parts/format-date.ts';
import { dayOf } from './day-of.ts';
import { LeftOutList } from './left-out-list.tsx';
import { NotCounted } from './not-counted.tsx';
import { orderOrigins } from './order-origins.ts';
import type { RowActs } from './origin-row.tsx';
import { PairFigure } from './pair-figure.tsx';
import { PairHead } from './pair-head.tsx';
import { PairSummary } from './pair-summary.tsx';
import { placeOfLatest } from './place-of-latest.ts';
import { RestsTable } from './rests-table.tsx';
import { type PairAsked, usePairAddress } from './use-pair-address.ts';
import { usePairKeys } from './use-pair-keys.ts';
import { contestAt, curveOf, pushesAt, weighPair } from './weigh-pair.ts';

interface Props {
  readonly opened: Opened;
  readonly asked: PairAsked;
}

/** The date shown is held against the one so many months before, as on the map. */
const COMPARED_MONTHS = 24;

/** One pair: its belief over time and all that it rests on, weighed in the page so that nothing waits. */
export const OpenedPair = ({ opened, asked }: Props) => {
  const { pair, claims, basis } = opened;
  const key = `${pair.aId}~${pair.bId}`;
  const months = useMemo(() => pair.curve.map(({ at }) => at), [pair]);
  const address = usePairAddress(key, asked, months, placeOfLatest(basis, months));
  const { at, settledAt, move, go } = address;
  const { decide } = useDecisions();
  const [rejectingId, setRejecting] = useState<string | null>(null);

  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const left = useMemo(() => claimsLeftOut(asked.without, basis, claims), [asked.without, basis, claims]);
  const whole = useMemo(() => weighPair(basis, byId, new Set()), [basis, byId]);
  const weighed = useMemo(() => weighPair(basis, byId, left.claimIds), [basis, byId, left]);
  const wholeCurve = useMemo(() => curveOf(whole.posterior, months), [whole, months]);
  const curve = useMemo(() => curveOf(weighed.posterior, months), [weighed, months]);
  const pushes = useMemo(() => pushesAt(weighed, dayOf(months[at]!)), [weighed, months, at]);
  const contest = useMemo(
    () => contestAt(weighed, pushes, dayOf(months[at]!)),
    [weighed, pushes, months, at],
  );
  const order = useMemo(() => orderOrigins(whole, dayOf(months[settledAt]!)), [whole, months, settledAt]);
  const origins = useMemo(() => {
    const now = new Map(weighed.origins.map((origin) => [origin.id, origin]));
    return order.flatMap((id) => now.get(id) ?? []);
  }, [order, weighed]);
  const selected = origins.find(({ id }) => asked.origin !== null && id.startsWith(asked.origin)) ?? null;

  const compared = useMemo(() => {
    if (left.claimIds.size > 0) return { curve: wholeCurve, words: 'with all' };
    if (!selected) return null;
    const own = new Set(selected.witness.claims.map(({ id }) => id));
    return { curve: curveOf(weighPair(basis, byId, own).posterior, months), words: 'without the selected' };
  }, [left, selected, wholeCurve, basis, byId, months]);

  const acts = useMemo(
    (): RowActs => ({
      select: (origin) => {
        setRejecting(null);
        go({ origin });
      },
      count: ({ id, witness }, counts) =>
        go({
          origin: id,
          without: counts
            ? asked.without.filter((one) => {
                const { claimIds } = claimsLeftOut([one], basis, claims);
                return !witness.claims.some((claim) => claimIds.has(claim.id));
              })
            : [...asked.without, id],
        }),
      leaveOut: (what) => go({ without: [...asked.without.filter((one) => one !== what), what] }),
      accept: (claim) => {
        setRejecting(null);
        if (claim.status !== 'accepted') void decide({ act: 'accept', claimId: claim.id, why: '' });
      },
      reject: (claim, why) => {
        setRejecting(null);
        void decide({ act: 'reject', claimId: claim.id, why });
      },
      askWhy: (claim) => setRejecting(claim?.id ?? null),
    }),
    [go, asked.without, basis, claims, decide],
  );
  const bindings = usePairKeys({
    origins,
    selected,
    acts,
    step: (by) => move(withinMonths(at + by, months.length)),
    countAll: () => go({ without: [] }),
  });
  useEffect(() => {
    if (asked.origin) document.getElementById(`origin-${asked.origin}`)?.scrollIntoView({ block: 'nearest' });
  }, [asked.origin]);

  const theatres = useMemo(
    () => [...new Set(claims.flatMap(({ theatre }) => theatre ?? []))].sort(),
    [claims],
  );
  const notCounted = useMemo((): readonly StandingClaim[] => {
    const weighs = new Set(basis.witnesses.flatMap((witness) => witness.claims.map(({ id }) => id)));
    return claims.filter(({ id }) => !weighs.has(id));
  }, [basis, claims]);

  return (
    <>
      <title>{`${pair.a} and ${pair.b} · Entente`}</title>
      <main className="pair">
        <PairHead
          pair={pair}
          contest={contest}
          known={asked.known}
          theatre={asked.theatre}
          theatres={theatres}
          mapAddress={`/map?at=${months[at]!.slice(0, 7)}&pair=${key}`}
          go={go}
        />
        <div className="pair-top">
          <PairFigure
            names={`${pair.a} and ${pair.b}`}
            weighed={weighed}
            curve={curve}
            compared={compared}
            months={months}
            at={at}
            selected={selected?.id ?? null}
            move={move}
            select={acts.select}
          />
          <PairSummary
            weighed={weighed}
            claims={claims}
            leftOut={left.claimIds}
            now={curve[at]!}
            at={months[at]!}
            since={months[withinMonths(at - COMPARED_MONTHS, months.length)]!}
            settledAt={months[settledAt]!}
            leaveOut={acts.leaveOut}
          />
        </div>
        <LeftOutList
          without={asked.without}
          unknown={left.unknown}
          claims={byId}
          count={(what) => go({ without: asked.without.filter((one) => one !== what) })}
          countAll={() => go({ without: [] })}
        />
        <RestsTable
          origins={origins}
          pushes={pushes}
          selected={selected?.id ?? null}
          rejectingId={rejectingId}
          acts={acts}
        />
        <NotCounted claims={notCounted} theatre={asked.theatre} accept={acts.accept} />
        <p className="unseen" role="status">
          {formatMonth(months[at]!)}
        </p>
      </main>
      <KeysFooter bindings={bindings} />
    </>
  );
};
