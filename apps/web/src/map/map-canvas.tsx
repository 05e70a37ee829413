import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { MapTimeline } from '../../../../src/map/index.ts';
import { ActorNode } from './actor-node.tsx';
import { type Box, boxAround } from './box.ts';
import { newBoxGrid } from './box-grid.ts';
import { boxesAlong } from './boxes-along.ts';
import { drawTies, type Place } from './draw-ties.ts';
import { MapKey } from './map-key.tsx';
import { nearestTie } from './nearest-tie.ts';
import { placeActors } from './place-actors.ts';
import { placeNames } from './place-names.ts';
import { placeTieLabels } from './place-tie-labels.ts';
import type { ShownTie } from './shown-tie.ts';
import { TieLabel, tieLabelWidth } from './tie-label.tsx';
import { TieLine } from './tie-line.tsx';
import { useSize } from './use-size.ts';

interface Props {
  readonly timeline: MapTimeline;
  readonly ties: readonly ShownTie[];
  readonly at: string;
  readonly since: string;
  readonly pair: string | null;
  readonly actor: string | null;
  readonly select: (selection: { readonly pair: string | null; readonly actor?: string | null }) => void;
}

/** Beyond this many actors a name shows only where it finds room (assumed). */
const CROWD = 40;

/** Names keep off every tie of the timeline, shown or not, so that they stay where they are as time moves. */
const linesBetween = ({ ties }: MapTimeline, places: ReadonlyMap<string, Place>): readonly Box[] =>
  ties.flatMap(({ a, b }) => {
    const [from, to] = [places.get(a), places.get(b)];
    return from && to ? boxesAlong(from, to) : [];
  });

export const MapCanvas = ({ timeline, ties, at, since, pair, actor, select }: Props) => {
  const { actors } = timeline;
  const canvas = useRef<HTMLElement>(null);
  const size = useSize(canvas);
  const [hovered, setHovered] = useState<string | null>(null);

  const places = useMemo(() => (size ? placeActors(actors, size) : new Map<string, Place>()), [actors, size]);
  const drawn = useMemo(() => drawTies(ties, places, pair), [ties, places, pair]);
  const near = useMemo(() => {
    const own = actor === null ? [] : timeline.ties.filter(({ a, b }) => a === actor || b === actor);
    const ends = pair?.split('~') ?? [];
    return new Set([...(actor === null ? ends : [actor]), ...own.flatMap(({ a, b }) => [a, b])]);
  }, [actor, pair, timeline]);

  const frame = useMemo(
    () => ({ left: 0, top: 0, right: size?.width ?? 0, bottom: (size?.height ?? 0) - 20 }),
    [size],
  );
  const named = useMemo(() => {
    const crowded = actors.length > CROWD;
    const taken = newBoxGrid(crowded ? [] : linesBetween(timeline, places));
    const points = actors
      .toSorted((x, y) => Number(near.has(y.id)) - Number(near.has(x.id)))
      .map(({ id, name }) => ({ id, name, ...(places.get(id) ?? { x: 0, y: 0 }) }));
    const names = placeNames(points, frame, crowded, taken);
    const nodes = [...places.values()].map(({ x, y }) => boxAround(x, y, 24, 24));
    return {
      sides: new Map(names.map(({ id, side }) => [id, side])),
      taken: [...nodes, ...names.map(({ box }) => box)],
    };
  }, [timeline, actors, places, near, frame]);

  const isLevelShown = (name: string, { tie }: ShownTie): boolean =>
    name === pair || name === hovered || (actor !== null && (tie.a === actor || tie.b === actor));
  const labelled = drawn
    .map((tie) => ({ tie, withLevel: isLevelShown(tie.pair, tie.shown) }))
    .filter(({ tie, withLevel }) => withLevel || (tie.shown.tie.contested && actors.length <= CROWD));
  const labelPlaces = placeTieLabels(
    labelled.map(({ tie, withLevel }) => ({
      drawn: tie,
      width: tieLabelWidth(tie.shown, withLevel),
      height: 18,
    })),
    frame,
    newBoxGrid(named.taken),
  );

  const tieUnder = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = canvas.current!.getBoundingClientRect();
    return nearestTie(clientX - left, clientY - top, drawn)?.pair ?? null;
  };
  const latest = useRef(select);
  latest.current = select;
  const selectActor = useCallback((id: string) => latest.current({ pair: null, actor: id }), []);
  const isDimmed = ({ tie }: ShownTie): boolean => actor !== null && tie.a !== actor && tie.b !== actor;

  return (
    <figure className="canvas" ref={canvas} aria-label={`Map of relations in ${at}`}>
      {size && (
        <svg
          width={size.width}
          height={size.height}
          aria-hidden="true"
          className={hovered ? 'over-tie' : undefined}
          onClick={(event) => select({ pair: tieUnder(event), ...(tieUnder(event) ? {} : { actor: null }) })}
          onPointerMove={(event) => setHovered(tieUnder(event))}
          onPointerLeave={() => setHovered(null)}
        >
          {drawn.map(({ shown, ...line }) => (
            <TieLine
              key={line.pair}
              {...line}
              dimmed={isDimmed(shown) && line.pair !== pair}
              raised={line.pair === pair || line.pair === hovered}
            />
          ))}
        </svg>
      )}
      {labelled.map(({ tie, withLevel }, i) => (
        <TieLabel key={tie.pair} shown={tie.shown} place={labelPlaces[i]!} withLevel={withLevel} />
      ))}
      {size &&
        actors.map(({ id, name }) => (
          <ActorNode
            key={id}
            id={id}
            name={name}
            x={places.get(id)?.x ?? 0}
            y={places.get(id)?.y ?? 0}
            side={named.sides.get(id) ?? null}
            selected={id === actor}
            dimmed={near.size > 0 && !near.has(id)}
            select={selectActor}
          />
        ))}
      <MapKey since={since} />
    </figure>
  );
};
