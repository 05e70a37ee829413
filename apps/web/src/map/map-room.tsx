import './map.css';
import './time-axis.css';
import './side-panel.css';
import './map-filters.css';
import './matrix.css';
import './print.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { filtersOf, wordsToAsk } from './map-filter-address.ts';
import { movingMapQuery } from './moving-map-query.ts';
import { OpenedMap } from './opened-map.tsx';

export default function MapRoom() {
  const search = useSearch();
  const words = useMemo(() => wordsToAsk(filtersOf(new URLSearchParams(search))), [search]);
  const { data, error, refetch, isPlaceholderData } = useQuery(movingMapQuery(words));
  const again = (
    <button type="button" className="btn line" onClick={() => refetch()}>
      Try again
    </button>
  );
  return (
    <>
      <title>Map · Entente</title>
      {data && !error && data.months.length > 0 ? (
        <OpenedMap timeline={data} awaited={isPlaceholderData} />
      ) : (
        <>
          <main className="empty" aria-busy={!data && !error}>
            <h1>Who sides with whom</h1>
            {error && (
              <Failure what="The map could not be drawn." error={error}>
                {again}{' '}
                {words !== '' && (
                  <Link className="btn line" href="/map">
                    Open it without filters
                  </Link>
                )}
              </Failure>
            )}
            {data && !error && (
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
