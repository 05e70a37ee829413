import './pair.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { pairQuery } from '../api/queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { OpenedPair } from './opened-pair.tsx';
import { pairAddress } from './pair-address.ts';
import { PairsList } from './pairs-list.tsx';
import { usePairAsked } from './use-pair-address.ts';

const Opening = ({ pair }: { readonly pair: string }) => {
  const asked = usePairAsked();
  const { data, error } = useQuery(pairQuery(pair, asked.known, asked.theatre));
  if (data && !error) return <OpenedPair opened={data} asked={asked} />;
  return (
    <>
      <main className="empty" aria-busy={!error}>
        <h1>Pair</h1>
        {error && (
          <Failure what="There is no belief to show." error={error}>
            {asked.known !== null || asked.theatre !== null ? (
              <Link className="btn line" href={pairAddress(pair, { at: asked.at })}>
                As known today, in all theatres
              </Link>
            ) : (
              <Link className="btn line" href="/pair">
                To all pairs
              </Link>
            )}
          </Failure>
        )}
      </main>
      <KeysFooter bindings={[]} />
    </>
  );
};

export default function PairRoom() {
  const { pair } = useParams<{ pair?: string }>();
  return pair ? <Opening key={pair} pair={pair} /> : <PairsList />;
}
