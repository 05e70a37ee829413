import { memo } from 'react';
import type { MapActor, Place, PlacedName } from '../../../../src/map/index.ts';
import { ActorNode, type NodeMoves } from './actor-node.tsx';
import { useGrowing } from './use-growing.ts';

interface Props {
  readonly actors: readonly MapActor[];
  readonly places: ReadonlyMap<string, Place>;
  readonly sides: ReadonlyMap<string, PlacedName['side']>;
  readonly selected: string | null;
  /** Who has a tie with what is selected; empty where nothing is. */
  readonly near: ReadonlySet<string>;
  readonly moves: NodeMoves;
}

/** The actors on the map, in order of focus. They do not change as time moves, so that they are not drawn anew. */
export const ActorNodes = memo(({ actors, places, sides, selected, near, moves }: Props) => {
  const shown = useGrowing(actors.length);
  return actors.slice(0, shown).map(({ id, name, isPinned = false }) => {
    const place = places.get(id);
    return (
      place && (
        <ActorNode
          key={id}
          id={id}
          name={name}
          x={place.x}
          y={place.y}
          side={sides.get(id) ?? null}
          selected={id === selected}
          dimmed={near.size > 0 && !near.has(id)}
          pinned={isPinned}
          moves={moves}
        />
      )
    );
  });
});
