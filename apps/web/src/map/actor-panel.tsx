import { Link } from 'wouter';
import type { MapActor } from '../../../../src/map/index.ts';
import { actorAddress } from '../actor/actor-address.ts';
import { Icon } from '../parts/icon.tsx';
import { LevelCells } from './level-cells.tsx';
import { neighboursOf, type ShownTie } from './shown-tie.ts';
import type { MapAddress } from './use-map-address.ts';

interface Props {
  readonly actor: MapActor;
  readonly ties: readonly ShownTie[];
  readonly at: string;
  /** Null where nothing is compared. */
  readonly since: string | null;
  readonly nameOf: (id: string) => string;
  readonly addressWith: MapAddress['addressWith'];
}

/** Whom an actor sides with, the friendliest first. */
export const ActorPanel = ({ actor, ties, at, since, nameOf, addressWith }: Props) => (
  <section aria-label={actor.name}>
    <h2>
      <Link href={actorAddress(actor.id)}>
        <bdi>{actor.name}</bdi>
      </Link>
    </h2>
    {actor.aliases.length > 0 && (
      <p className="small soft">also {actor.aliases.map((alias) => `“${alias}”`).join(', ')}</p>
    )}
    <table>
      <caption className="unseen">Neighbours of {actor.name}</caption>
      <thead>
        <tr>
          <th>Neighbour</th>
          <th>Level</th>
          <th className="num">{at}</th>
          {since !== null && (
            <th className="num">
              since
              <br />
              {since}
            </th>
          )}
          <th className="num">origins</th>
        </tr>
      </thead>
      <tbody>
        {neighboursOf(ties, actor.id).map(({ id, shown }) => (
          <tr key={id}>
            <td>
              <Link className="neighbour" href={addressWith({ pair: shown.pair })}>
                {nameOf(id)}
              </Link>
              {'\u00a0'}
              {shown.contested && <Icon name="contested" label="contested" />}
            </td>
            <LevelCells shown={shown} withChange={since !== null} />
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
