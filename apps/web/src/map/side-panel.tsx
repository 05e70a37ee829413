import { Link } from 'wouter';
import type { MapActor } from '../../../../src/map/index.ts';
import { ActorPanel } from './actor-panel.tsx';
import { ChangesList } from './changes-list.tsx';
import { PairPanel } from './pair-panel.tsx';
import { PinLine } from './pin-line.tsx';
import type { ShownTie } from './shown-tie.ts';
import type { MapAddress } from './use-map-address.ts';
import type { Pins } from './use-pins.ts';

interface Props {
  readonly actor: MapActor | null;
  readonly pair: ShownTie | null;
  readonly ties: readonly ShownTie[];
  /** The ties where the handles last rested, and that date: what changed is worked out when they rest. */
  readonly settledTies: readonly ShownTie[];
  readonly settled: string;
  readonly at: string;
  /** Null where nothing is compared. */
  readonly since: string | null;
  /** ISO month shown. */
  readonly month: string;
  readonly nameOf: (id: string) => string;
  readonly addressWith: MapAddress['addressWith'];
  readonly pins: Pins;
}

/** Beside the map: the pair selected, or the actor selected and what moved, or only what moved. */
export const SidePanel = ({ actor, pair, pins, month, settledTies, settled, ...rest }: Props) => {
  const { at, since, nameOf, addressWith } = rest;
  return (
    <aside className="side" aria-label="Beside the map">
      {(pair || actor) && (
        <p className="small side-back">
          <Link href={addressWith(pair ? { pair: null } : { actor: null })}>
            {pair && actor ? `Back to ${actor.name}` : 'Back to all pairs'}
          </Link>
        </p>
      )}
      {pair ? (
        <PairPanel shown={pair} at={at} since={since} month={month} nameOf={nameOf} />
      ) : (
        <>
          {actor && <PinLine actor={actor} pins={pins} />}
          {actor && <ActorPanel actor={actor} {...rest} />}
          <section aria-label="What moved">
            {since === null ? (
              <>
                <h2>{at}</h2>
                <p className="small soft">Compare with another date to see what turned or moved.</p>
              </>
            ) : (
              <>
                <h2>What changed</h2>
                <p className="small soft">
                  from {since} to {settled}
                </p>
                <ChangesList
                  ties={settledTies}
                  first={actor ? 3 : 5}
                  nameOf={nameOf}
                  addressWith={addressWith}
                />
              </>
            )}
            <p className="fine level-note">
              Level: expected sign, −1 hostile to +1 allied. A pair without claims is absent. Press a line or
              a name for what it rests on.
            </p>
          </section>
        </>
      )}
    </aside>
  );
};
