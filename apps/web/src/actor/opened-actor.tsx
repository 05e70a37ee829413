import { useMemo, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import type { OpenedActor as Opened } from '../api/answers.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { pairAddress } from '../pair/pair-address.ts';
import { monthOfDate, withinMonths } from '../parts/chart/month-step.ts';
import { DayField } from '../parts/day-field.tsx';
import { counted } from '../parts/format-number.ts';
import { PairName } from '../parts/pair-name.tsx';
import { SignChip } from '../parts/sign-chip.tsx';
import { typeInWords } from '../parts/type-words.ts';
import { ClaimQuote } from '../reading/claim-quote.tsx';
import { ActorDecisions } from './actor-decisions.tsx';
import { ActorFacts } from './actor-facts.tsx';
import { DescribeForm } from './describe-form.tsx';
import { NamesTable } from './names-table.tsx';
import { relationRows } from './relation-rows.ts';
import { pairOf, RelationsTable } from './relations-table.tsx';
import { SameAs } from './same-as.tsx';

interface Props {
  readonly opened: Opened;
  /** ISO day: as it was known then. */
  readonly known: string | null;
}

/** As on the map: compared with so many months before. */
const COMPARED_MONTHS = 24;

/** One actor: its names, what it came from, who is one with it, and its relations over time. */
export const OpenedActor = ({ opened, known }: Props) => {
  const { actor, names, decisions, months, relations, claims } = opened;
  const [, navigate] = useLocation();
  const [search, setSearch] = useSearchParams();
  const [merging, setMerging] = useState(false);
  const [describing, setDescribing] = useState(false);
  const at = monthOfDate(search.get('at') ?? '', months) ?? months.length - 1;
  const since = withinMonths(at - COMPARED_MONTHS, months.length);
  const rows = useMemo(() => relationRows(relations, at, since), [relations, at, since]);
  const selected = search.get('with');
  const ask = (name: string, value: string | null): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const step = (by: 1 | -1): void => {
    const here = rows.findIndex(({ relation }) => relation.id === selected);
    const next = here === -1 ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, here + by))];
    if (!next) return;
    ask('with', next.relation.id);
    document.getElementById(`with-${next.relation.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const openPair = (): void => {
    if (selected !== null && months[at])
      navigate(pairAddress(pairOf(actor.id, selected), { at: months[at].slice(0, 7), known }));
  };
  return (
    <>
      <title>{`${actor.name} · Entente`}</title>
      <main className="actor">
        <div className="head">
          <h1>
            <bdi>{actor.name}</bdi>
          </h1>
          <span className="small soft">{typeInWords(actor.type)}</span>
          <div className="bar actor-bar">
            {months.length > 0 && (
              <DayField
                label="at"
                empty={months.at(-1)!.slice(0, 7)}
                value={search.get('at')}
                change={(month) => ask('at', month)}
              />
            )}
            <DayField label="as known on" empty="today" value={known} change={(day) => ask('known', day)} />
            <Link className="btn line" href={`/map?actor=${encodeURIComponent(actor.id)}`}>
              On the map
            </Link>
          </div>
        </div>
        <div className="actor-columns">
          <div>
            <RelationsTable
              actorId={actor.id}
              rows={rows}
              at={at}
              months={months}
              since={since}
              known={known}
              selected={selected}
            />
            {claims.length > 0 && (
              <section aria-labelledby="causes" className="causes">
                <h2 id="causes">Named as a cause</h2>
                <ul>
                  {claims.map((claim) => (
                    <li key={claim.id} className="small">
                      <ClaimQuote claim={claim} />
                      <span>
                        <PairName claim={claim} /> <SignChip claim={claim} />
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <NamesTable actor={actor} names={names} />
          </div>
          <aside aria-label={`About ${actor.name}`}>
            <ActorFacts opened={opened} />
            {describing ? (
              <DescribeForm actor={actor} close={() => setDescribing(false)} />
            ) : (
              <p>
                <button type="button" className="btn line" onClick={() => setDescribing(true)}>
                  Names and kind …
                </button>
              </p>
            )}
            <SameAs opened={opened} merging={merging} setMerging={setMerging} />
            <ActorDecisions decisions={decisions} />
          </aside>
        </div>
      </main>
      <KeysFooter
        bindings={[
          { keys: 'j', label: 'next, previous relation', run: () => step(1) },
          { keys: 'k', label: 'next, previous relation', run: () => step(-1) },
          { keys: 'Enter', label: 'open the pair', run: openPair },
          { keys: 'm', label: 'merge', run: () => setMerging(true) },
          { keys: 'n', label: 'names, kind', run: () => setDescribing(true) },
          { keys: '/', label: 'all actors', run: () => navigate('/actor') },
        ]}
      >
        {counted(rows.length, 'relation')}
      </KeysFooter>
    </>
  );
};
