import './activity.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { formatDate } from '../parts/format-date.ts';
import { counted, formatCount } from '../parts/format-number.ts';
import { isDate } from '../parts/is-date.ts';
import { stepAlong } from '../parts/step-along.ts';
import type { ActivityEntry } from './activity-answers.ts';
import { ActivityFilterBar } from './activity-filter-bar.tsx';
import { type ActivityFilters, activityQuery } from './activity-query.ts';
import { DecisionRow } from './decision-row.tsx';

const filtersIn = (params: URLSearchParams): ActivityFilters => ({
  kind: params.get('kind') ?? '',
  who: params.get('who') ?? '',
  since: params.get('since') ?? '',
  until: params.get('until') ?? '',
});

/** Without dates that are not written out yet. */
const asAsked = ({ since, until, ...rest }: ActivityFilters): ActivityFilters => ({
  ...rest,
  since: isDate(since) ? since : '',
  until: isDate(until) ? until : '',
});

const byDay = (entries: readonly ActivityEntry[]): ReadonlyMap<string, readonly ActivityEntry[]> => {
  const days = new Map<string, ActivityEntry[]>();
  for (const entry of entries) {
    const day = entry.decision.when.slice(0, 10);
    const known = days.get(day);
    if (known) known.push(entry);
    else days.set(day, [entry]);
  }
  return days;
};

export default function ActivityRoom() {
  const [params, setParams] = useSearchParams();
  const filters = filtersIn(params);
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    activityQuery(asAsked(filters)),
  );
  const pages = data?.pages ?? [];
  const entries = pages.flatMap((page) => page.entries);
  const claims = new Map(pages.flatMap((page) => page.claims).map((claim) => [claim.id, claim]));
  const first = pages[0];
  const isFiltered = Object.values(filters).some((value) => value !== '');
  const everything = Object.values(first?.kinds ?? {}).reduce((sum, count) => sum + count, 0);
  const moving = 'next, previous decision';
  return (
    <>
      <title>Activity · Entente</title>
      <main className="activity">
        <div className="head">
          <h1>Activity</h1>
          {first && (
            <p className="facts">
              <span>
                <b>{formatCount(first.total)}</b> {first.total === 1 ? 'decision' : 'decisions'}
                {isFiltered && ` of ${formatCount(everything)}`}
              </span>
            </p>
          )}
        </div>
        {error && <Failure what="The log could not be shown." error={error} />}
        {first && everything === 0 && (
          <section className="empty">
            <h2>Nothing is decided yet</h2>
            <p>
              Each verdict, correction, merge and grade stands here with who took it, when and why, and can be
              taken back. Begin in <Link href="/reading">Reading</Link>.
            </p>
          </section>
        )}
        {first && everything > 0 && (
          <ActivityFilterBar
            filters={filters}
            page={first}
            change={(change) =>
              setParams(
                (now) => {
                  for (const [name, value] of Object.entries(change))
                    if (value === '') now.delete(name);
                    else now.set(name, value);
                  return now;
                },
                { replace: true },
              )
            }
          />
        )}
        {first && everything > 0 && entries.length === 0 && <p className="soft">No decision is like that.</p>}
        {[...byDay(entries)].map(([day, own]) => (
          <section key={day} aria-label={formatDate(day)}>
            <h2>{formatDate(day)}</h2>
            <table>
              <caption className="unseen">
                Decisions of {formatDate(day)}, the latest first; times are UTC
              </caption>
              <tbody>
                {own.map((entry) => (
                  <DecisionRow
                    key={entry.decision.id}
                    entry={entry}
                    claimOf={(id) => claims.get(id)}
                    titleOf={(id) => first?.documents[id] ?? 'a document'}
                  />
                ))}
              </tbody>
            </table>
          </section>
        ))}
        {hasNextPage && first && (
          <p className="more">
            <button
              type="button"
              className="btn line"
              disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              Earlier ones
            </button>{' '}
            <span className="faint small">
              {counted(entries.length, 'decision')} shown of {formatCount(first.total)}
            </span>
          </p>
        )}
      </main>
      <KeysFooter
        bindings={[
          { keys: 'j', label: moving, run: () => stepAlong(1) },
          { keys: 'k', label: moving, run: () => stepAlong(-1) },
          { keys: 'm', label: 'earlier ones', run: () => void fetchNextPage() },
        ]}
      >
        Times are UTC
      </KeysFooter>
    </>
  );
}
