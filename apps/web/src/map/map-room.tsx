import './map.css';
import './time-axis.css';
import './side-panel.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { mapQuery } from '../api/queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { OpenedMap } from './opened-map.tsx';

export default function MapRoom() {
  const { data, error, refetch } = useQuery(mapQuery);
  return (
    <>
      <title>Map · Entente</title>
      {data && data.months.length > 0 ? (
        <OpenedMap timeline={data} />
      ) : (
        <>
          <main className="empty" aria-busy={!data && !error}>
            <h1>Who sides with whom</h1>
            {error && (
              <Failure what="The map could not be drawn." error={error}>
                <button type="button" className="btn line" onClick={() => refetch()}>
                  Try again
                </button>
              </Failure>
            )}
            {data && (
              <p>
                There is no dated claim about any pair yet, so there is nothing to draw. Add reports in the{' '}
                <Link href="/library">Library</Link>.
              </p>
            )}
          </main>
          <KeysFooter bindings={[]} />
        </>
      )}
    </>
  );
}
