import './actor.css';
import { useQuery } from '@tanstack/react-query';
import { Link, Redirect, useParams, useSearchParams } from 'wouter';
import { actorQuery } from '../api/queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { actorAddress } from './actor-address.ts';
import { ActorsList } from './actors-list.tsx';
import { OpenedActor } from './opened-actor.tsx';

const Opening = ({ id }: { readonly id: string }) => {
  const [search] = useSearchParams();
  const known = search.get('known');
  const { data, error } = useQuery(actorQuery(id, known));
  if (error)
    return (
      <>
        <main className="empty">
          <h1>Actor</h1>
          <Failure what="This actor could not be opened." error={error}>
            <Link className="btn line" href="/actor">
              To all actors
            </Link>
          </Failure>
        </main>
        <KeysFooter bindings={[]} />
      </>
    );
  if (!data) return <main aria-busy="true" />;
  // Merged into another meanwhile.
  if (data.actor.id !== id) return <Redirect to={actorAddress(data.actor.id)} replace />;
  return <OpenedActor opened={data} known={known} />;
};

export default function ActorRoom() {
  const { actorId } = useParams<{ actorId?: string }>();
  return actorId ? <Opening key={actorId} id={actorId} /> : <ActorsList />;
}
