import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { Relation } from '../../../../src/records/index.ts';
import { relationsQuery } from '../api/queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { formatDate } from '../parts/format-date.ts';
import { counted, formatLevel } from '../parts/format-number.ts';
import { Icon } from '../parts/icon.tsx';
import { LevelBar } from '../parts/level-bar.tsx';
import { type Order, sortRows, turnOrder } from '../parts/sort-rows.ts';
import { SortableHeading } from '../parts/sortable-heading.tsx';
import { pairAddress } from './pair-address.ts';

type Column = 'pair' | 'level' | 'origins' | 'claims' | 'information';

/** Rows drawn at first; more on demand. */
const MOST = 200;

const cellOf = (relation: Relation, column: Column): string | number =>
  column === 'pair' ? relation.a : relation[column];

/** Every pair with evidence, to choose one from. */
export const PairsList = () => {
  const { data, error } = useQuery(relationsQuery);
  const [search, setSearch] = useSearchParams();
  const words = search.get('q') ?? '';
  const [order, setOrder] = useState<Order<Column>>({ column: 'information', direction: 'descending' });
  const [most, setMost] = useState(MOST);
  const rows = useMemo(() => {
    const asked = words.trim().toLowerCase().split(/\s+/);
    const found = (data?.relations ?? []).filter(({ a, b }) => {
      const names = `${a} ${b}`.toLowerCase();
      return asked.every((word) => names.includes(word));
    });
    return sortRows(found, order, cellOf);
  }, [data, words, order]);
  const sort = (column: Column): void =>
    setOrder((known) => turnOrder(known, column, column === 'pair' ? 'ascending' : 'descending'));
  const heading = { order, sort };
  return (
    <>
      <title>Pairs · Entente</title>
      <main aria-busy={!data && !error}>
        <div className="head">
          <h1>Pairs</h1>
          {data && (
            <p className="facts">
              <span>
                <b>{counted(rows.length, 'pair')}</b> with evidence
              </span>
              <span>beliefs about {formatDate(data.at)}</span>
            </p>
          )}
        </div>
        {error && (
          <Failure what="There are no pairs yet." error={error}>
            <Link className="btn line" href="/library">
              Add reports in the Library
            </Link>
          </Failure>
        )}
        {data && (
          <>
            <label className="field search-field">
              <span className="unseen">Search pairs by name</span>
              <input
                type="search"
                value={words}
                placeholder="names of either side"
                onChange={({ target }) =>
                  setSearch(target.value === '' ? {} : { q: target.value }, { replace: true })
                }
              />
            </label>
            <table className="pair-list">
              <thead>
                <tr>
                  <SortableHeading column="pair" {...heading}>
                    Pair
                  </SortableHeading>
                  <SortableHeading column="level" {...heading}>
                    Level
                  </SortableHeading>
                  <th className="num">
                    <span className="unseen">Level in figures</span>
                  </th>
                  <SortableHeading column="origins" numeric {...heading}>
                    origins
                  </SortableHeading>
                  <SortableHeading column="claims" numeric {...heading}>
                    claims
                  </SortableHeading>
                  <SortableHeading column="information" numeric {...heading}>
                    nats
                  </SortableHeading>
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, most).map((relation) => (
                  <tr key={`${relation.aId}~${relation.bId}`}>
                    <td>
                      <Link href={pairAddress(`${relation.aId}~${relation.bId}`)}>
                        <bdi>{relation.a}</bdi> <Icon name="and" label="and" /> <bdi>{relation.b}</bdi>
                      </Link>{' '}
                      {relation.contested && <Icon name="contested" label="contested" />}
                    </td>
                    <td>
                      <LevelBar level={relation.level} />
                    </td>
                    <td className="num">{formatLevel(relation.level)}</td>
                    <td className="num">{relation.origins}</td>
                    <td className="num">{relation.claims}</td>
                    <td className="num">{relation.information.toFixed(2)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {rows.length > most && (
              <button type="button" className="btn line" onClick={() => setMost(most + 1000)}>
                {counted(rows.length - most, 'more pair')}
              </button>
            )}
            {rows.length === 0 && <p className="empty">No pair goes by these names.</p>}
          </>
        )}
      </main>
      <KeysFooter bindings={[]} />
    </>
  );
};
