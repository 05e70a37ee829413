import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { ACTOR_TYPES, nameKey } from '../../../../src/records/index.ts';
import type { Actors } from '../api/answers.ts';
import { actorsQuery } from '../api/queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Choice } from '../parts/choice.tsx';
import { Failure } from '../parts/failure.tsx';
import { counted } from '../parts/format-number.ts';
import { type Order, sortRows, turnOrder } from '../parts/sort-rows.ts';
import { SortableHeading } from '../parts/sortable-heading.tsx';
import { typeInWords } from '../parts/type-words.ts';
import { actorAddress } from './actor-address.ts';
import { ActorImport } from './actor-import.tsx';

type Listed = Actors['actors'][number];
type Column = 'name' | 'type' | 'relations' | 'claims';

/** Rows drawn at first; more on demand. */
const MOST = 200;
/** Other names shown in a row. */
const MOST_NAMES = 5;
const ANY = 'any';

const BASIS: Readonly<Record<Listed['basis'], string>> = {
  catalogue: 'the catalogue',
  text: 'a text',
  given: 'the analyst',
};

/** Every actor that claims stand on, by any of its names. */
export const ActorsList = () => {
  const { data, error } = useQuery(actorsQuery);
  const [, navigate] = useLocation();
  const [search, setSearch] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const [words, type] = [search.get('q') ?? '', search.get('kind') ?? ANY];
  const [order, setOrder] = useState<Order<Column>>({ column: 'claims', direction: 'descending' });
  const [most, setMost] = useState(MOST);
  const keyed = useMemo(
    () =>
      (data?.actors ?? []).map((actor) => ({
        actor,
        keys: [actor.name, ...actor.aliases, ...actor.leaders].map(nameKey),
      })),
    [data],
  );
  const rows = useMemo(() => {
    const asked = nameKey(words);
    const found = keyed
      .filter(({ keys }) => asked === '' || keys.some((key) => key.includes(asked)))
      .map(({ actor }) => actor)
      .filter((actor) => type === ANY || actor.type === type);
    return sortRows(found, order, (actor, column) => actor[column]);
  }, [keyed, words, type, order]);
  const kinds = useMemo(() => new Set((data?.actors ?? []).map((actor) => actor.type)), [data]);
  const ask = (change: Readonly<Record<string, string>>): void => {
    const next = { q: words, kind: type, ...change };
    setSearch(
      Object.entries(next).filter(([, value]) => value !== '' && value !== ANY),
      { replace: true },
    );
  };
  const heading = {
    order,
    sort: (column: Column): void =>
      setOrder((known) =>
        turnOrder(known, column, column === 'name' || column === 'type' ? 'ascending' : 'descending'),
      ),
  };
  return (
    <>
      <title>Actors · Entente</title>
      <main aria-busy={!data && !error}>
        <div className="head">
          <h1>Actors</h1>
          {data && (
            <p className="facts">
              <span>
                <b>{counted(rows.length, 'actor')}</b> that claims stand on
              </span>
            </p>
          )}
        </div>
        {error && <Failure what="The actors could not be fetched." error={error} />}
        <div className="bar actors-bar">
          <input
            ref={field}
            type="search"
            className="search"
            value={words}
            aria-label="Search actors by any name"
            placeholder="any name, in any script"
            dir="auto"
            onChange={({ target }) => ask({ q: target.value })}
            onKeyDown={({ key }) => {
              if (key === 'Enter' && rows[0]) navigate(actorAddress(rows[0].id));
            }}
          />
          <Choice
            label="kind"
            value={type}
            options={[
              { value: ANY, label: 'any' },
              ...ACTOR_TYPES.filter((one) => kinds.has(one)).map((one) => ({
                value: one as string,
                label: typeInWords(one),
              })),
            ]}
            change={(kind) => ask({ kind })}
          />
          <ActorImport />
        </div>
        {data?.actors.length === 0 && (
          <p className="empty">
            No claim names an actor yet. Add reports in the <Link href="/library">Library</Link>; a list of
            actors, if you have one, goes in first.
          </p>
        )}
        {data && data.actors.length > 0 && (
          <table className="actors-table">
            <thead>
              <tr>
                <SortableHeading column="name" {...heading}>
                  Actor
                </SortableHeading>
                <SortableHeading column="type" {...heading}>
                  kind
                </SortableHeading>
                <th>known from</th>
                <SortableHeading column="relations" numeric {...heading}>
                  relations
                </SortableHeading>
                <SortableHeading column="claims" numeric {...heading}>
                  claims
                </SortableHeading>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map((actor) => (
                <tr key={actor.id}>
                  <td>
                    <Link href={actorAddress(actor.id)}>
                      <bdi>{actor.name}</bdi>
                    </Link>
                    <span className="fine other-names">
                      {actor.aliases.slice(0, MOST_NAMES).map((alias) => (
                        <bdi key={alias}>{alias}</bdi>
                      ))}
                      {actor.aliases.length > MOST_NAMES && (
                        <span>and {actor.aliases.length - MOST_NAMES} more</span>
                      )}
                    </span>
                  </td>
                  <td className="nb">{typeInWords(actor.type)}</td>
                  <td className="nb">{BASIS[actor.basis]}</td>
                  <td className="num">{actor.relations}</td>
                  <td className="num">{actor.claims}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {data && data.actors.length > 0 && rows.length === 0 && (
          <p className="empty">Nobody here goes by that name.</p>
        )}
        {rows.length > most && (
          <button type="button" className="btn line" onClick={() => setMost(most + 1000)}>
            {counted(rows.length - most, 'more actor')}
          </button>
        )}
      </main>
      <KeysFooter bindings={[{ keys: '/', label: 'search', run: () => field.current?.focus() }]} />
    </>
  );
};
