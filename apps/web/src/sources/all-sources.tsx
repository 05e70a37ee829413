import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { counted, formatCount } from '../parts/format-number.ts';
import { type Order, sortRows, turnOrder } from '../parts/sort-rows.ts';
import { SortableHeading } from '../parts/sortable-heading.tsx';
import { stepAlong } from '../parts/step-along.ts';
import { sourceAddress } from './source-address.ts';
import type { SourceShare } from './source-answers.ts';
import { sourcesQuery } from './source-queries.ts';
import { WorthWords } from './worth-words.tsx';

type Column = 'name' | 'grade' | 'worth' | 'documents' | 'claims' | 'rejected' | 'unreviewed' | 'information';

const COLUMNS: readonly { readonly column: Column; readonly words: string; readonly numeric: boolean }[] = [
  { column: 'name', words: 'Source', numeric: false },
  { column: 'grade', words: 'Grade', numeric: false },
  { column: 'worth', words: 'Its word is worth', numeric: false },
  { column: 'documents', words: 'Documents', numeric: true },
  { column: 'claims', words: 'Claims', numeric: true },
  { column: 'rejected', words: 'Rejected', numeric: true },
  { column: 'unreviewed', words: 'Unreviewed', numeric: true },
  { column: 'information', words: 'Information, nats', numeric: true },
];

const Row = ({ source }: { readonly source: SourceShare }) => {
  const { name, grade, roles, documents, claims, rejected, unreviewed, information, speaksFor } = source;
  return (
    <tr>
      <td>
        <Link className="source-name" href={sourceAddress(name)} data-step="">
          {name}
        </Link>
        <span className="faint small">
          {roles.join(', ')}
          {speaksFor && speaksFor.name !== name && `, speaks for ${speaksFor.name}`}
        </span>
      </td>
      <td className={grade === 'F' ? 'faint' : 'strong'}>{grade}</td>
      <td>
        <WorthWords source={source} />
      </td>
      <td className="num">{formatCount(documents)}</td>
      <td className="num">{formatCount(claims)}</td>
      <td className="num">{formatCount(rejected)}</td>
      <td className={unreviewed > 0 ? 'num attend' : 'num faint'}>{formatCount(unreviewed)}</td>
      <td className="num">{information.toFixed(2)}</td>
    </tr>
  );
};

/** Who published or said what stands, with what each brought to it. */
export const AllSources = () => {
  const { data, error, refetch } = useQuery(sourcesQuery);
  const [order, setOrder] = useState<Order<Column> | null>(null);
  const sources = data?.sources ?? [];
  const graded = sources.filter(({ grade }) => grade !== 'F').length;
  const moving = 'next, previous source';
  return (
    <>
      <title>Sources · Entente</title>
      <main className="sources">
        <div className="head">
          <h1>Sources</h1>
          {data && (
            <p className="facts">
              <span>
                <b>{formatCount(sources.length)}</b> {sources.length === 1 ? 'source' : 'sources'}
              </span>
              <span>
                <b>{formatCount(graded)}</b> graded
              </span>
            </p>
          )}
        </div>
        {error && (
          <Failure what="The sources could not be listed." error={error}>
            <button type="button" className="btn line" onClick={() => refetch()}>
              Try again
            </button>
          </Failure>
        )}
        {data && sources.length === 0 && (
          <section className="empty">
            <h2>No sources yet</h2>
            <p>
              Who published a report, and whom it reports as saying something, is listed here once it is read.
              Add reports in the <Link href="/library">Library</Link>.
            </p>
          </section>
        )}
        {sources.length > 0 && (
          <>
            <p className="small soft sources-words">
              A grade says how far a source is to be believed; until you give one it cannot be judged (F), and
              counts by what it has shown to be worth beside {counted(graded, 'graded source')}.
            </p>
            <table>
              <caption className="unseen">Sources</caption>
              <thead>
                <tr>
                  {COLUMNS.map(({ column, words, numeric }) => (
                    <SortableHeading
                      key={column}
                      column={column}
                      order={order}
                      numeric={numeric}
                      sort={(to: Column) =>
                        setOrder(turnOrder(order, to, numeric ? 'descending' : 'ascending'))
                      }
                    >
                      {words}
                    </SortableHeading>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sortRows(sources, order, (source, column) => source[column]).map((source) => (
                  <Row key={source.name} source={source} />
                ))}
              </tbody>
            </table>
          </>
        )}
      </main>
      <KeysFooter
        bindings={[
          { keys: 'j', label: moving, run: () => stepAlong(1) },
          { keys: 'k', label: moving, run: () => stepAlong(-1) },
        ]}
      />
    </>
  );
};
