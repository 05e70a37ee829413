import { useState } from 'react';
import { Link } from 'wouter';
import type { NamesInUse } from '../../../../src/ledger/index.ts';
import type { Actor } from '../../../../src/records/index.ts';
import { counted } from '../parts/format-number.ts';
import { SplitForm } from './split-form.tsx';

interface Props {
  readonly actor: Pick<Actor, 'id' | 'name'>;
  readonly names: NamesInUse;
}

/** Documents named in a row; the rest are counted. */
const MOST_DOCUMENTS = 4;

/** By which words texts name an actor, and in which; what means another is split off. */
export const NamesTable = ({ actor, names }: Props) => {
  const [splitting, setSplitting] = useState<string | null>(null);
  return (
    <section aria-labelledby="names-used">
      <div className="head">
        <h2 id="names-used">As texts name it</h2>
        {names.withoutName > 0 && (
          <span className="fine">{counted(names.withoutName, 'more mention')} without a name</span>
        )}
      </div>
      {names.names.length === 0 ? (
        <p className="soft">No standing claim names it.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>words</th>
              <th className="num">claims</th>
              <th>in</th>
              <th>
                <span className="unseen">Split off</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {names.names.map(({ words, readAs, documents, claimIds }) => {
              const key = `${readAs?.id ?? ''}|${words}`;
              return (
                <tr key={key}>
                  <td>
                    “<bdi>{words}</bdi>”
                    {readAs && (
                      <span className="fine">
                        {' '}
                        read as <bdi>{readAs.name}</bdi>
                      </span>
                    )}
                  </td>
                  <td className="num">{claimIds.length}</td>
                  <td>
                    {documents.slice(0, MOST_DOCUMENTS).map(({ id, name }, i) => (
                      <span key={id}>
                        {i > 0 && ', '}
                        <Link href={`/reading/${id}`}>{name}</Link>
                      </span>
                    ))}
                    {documents.length > MOST_DOCUMENTS && ` and ${documents.length - MOST_DOCUMENTS} more`}
                    {splitting === key && (
                      <SplitForm
                        actor={actor}
                        words={words}
                        claimIds={claimIds}
                        close={() => setSplitting(null)}
                      />
                    )}
                  </td>
                  <td className="num">
                    <button
                      type="button"
                      className="btn"
                      aria-expanded={splitting === key}
                      onClick={() => setSplitting(splitting === key ? null : key)}
                    >
                      Means another …
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
};
