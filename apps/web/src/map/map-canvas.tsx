import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import {
  arrangeNames,
  type CampBalance,
  campAreas,
  drawTies,
  frameOf,
  type MapActor,
  type Place,
  type PlacedName,
  placeActors,
  selectLabels,
} from '../../../../src/map/index.ts';
import { ActorNodes } from './actor-nodes.tsx';
import { MapKey } from './map-key.tsx';
import type { MovingMap } from './moving-map.ts';
import { nearestTie } from './nearest-tie.ts';
import { paintCamps, paintRaised, paintTies } from './paint-ties.ts';
import { PaintedLayer } from './painted-layer.tsx';
import type { ShownTie } from './shown-tie.ts';
import { TieMark } from './tie-mark.tsx';
import { useCarriedActor } from './use-carried-actor.ts';
import type { MapChange } from './use-map-address.ts';
import { usePalette } from './use-palette.ts';
import type { Pins } from './use-pins.ts';
import { useSize } from './use-size.ts';

interface Props {
  readonly timeline: MovingMap;
  readonly actors: readonly MapActor[];
  readonly ties: readonly ShownTie[];
  readonly camps: readonly CampBalance[];
  /** The camp that is asked for. */
  readonly camp: number | null;
  readonly at: string;
  readonly since: string | null;
  readonly pair: string | null;
  readonly actor: string | null;
  readonly select: (change: MapChange) => void;
  readonly pins: Pins;
}

const NO_SIDES: ReadonlyMap<string, PlacedName['side']> = new Map();
const NOWHERE: ReadonlyMap<string, Place> = new Map();

export const MapCanvas = ({
  timeline,
  actors,
  ties,
  camps,
  camp,
  at,
  since,
  pair,
  actor,
  select,
  pins,
}: Props) => {
  const canvas = useRef<HTMLElement>(null);
  const size = useSize(canvas);
  const palette = usePalette(canvas);
  const [hovered, setHovered] = useState<string | null>(null);

  const settled = useMemo(() => (size ? placeActors(actors, size) : NOWHERE), [actors, size]);
  const latest = useRef(select);
  latest.current = select;
  const selectActor = useCallback((id: string) => latest.current({ pair: null, actor: id }), []);
  const { carried, moves } = useCarriedActor(settled, size, pins, selectActor);
  const places = useMemo(
    () => (carried ? new Map(settled).set(carried.id, carried) : settled),
    [settled, carried],
  );

  const drawn = useMemo(
    () => drawTies(ties, places, ({ pair: name }) => name === pair),
    [ties, places, pair],
  );
  const near = useMemo(() => {
    const own = actor === null ? [] : timeline.ties.filter(({ a, b }) => a === actor || b === actor);
    const ends = pair?.split('~') ?? [];
    return new Set([...(actor === null ? ends : [actor]), ...own.flatMap(({ a, b }) => [a, b])]);
  }, [actor, pair, timeline]);
  // Names and camps keep their places while time moves or an actor is carried.
  const named = useMemo(() => {
    if (!size) return { sides: NO_SIDES, taken: [] };
    const { names, taken } = arrangeNames({
      actors,
      ties: timeline.ties,
      places: settled,
      size,
      first: near,
    });
    return { sides: new Map(names.map(({ id, side }) => [id, side])), taken };
  }, [timeline, actors, settled, near, size]);
  const areas = useMemo(
    () => (size && !carried ? campAreas(camps, settled, frameOf(size), named.taken, camp) : []),
    [camps, settled, named, camp, size, carried],
  );
  const labels = size
    ? selectLabels(drawn, { actor, pair: pair ?? hovered }, actors.length, frameOf(size), named.taken)
    : [];

  const paintAll = useCallback(
    (layer: CanvasRenderingContext2D) => {
      if (!palette) return;
      paintCamps(layer, areas, palette);
      paintTies(
        layer,
        drawn,
        palette,
        actor === null ? null : ({ tie }) => tie.a !== actor && tie.b !== actor,
      );
    },
    [drawn, areas, palette, actor],
  );
  const paintOver = useCallback(
    (layer: CanvasRenderingContext2D) => {
      const raised = drawn.filter(({ tie }) => tie.pair === pair || tie.pair === hovered);
      if (palette) for (const tie of raised) paintRaised(layer, tie, palette);
    },
    [drawn, palette, pair, hovered],
  );

  const tieUnder = ({ clientX, clientY }: MouseEvent): string | null => {
    const { left, top } = canvas.current!.getBoundingClientRect();
    return nearestTie(clientX - left, clientY - top, drawn)?.tie.pair ?? null;
  };
  const press = (event: MouseEvent): void => {
    const under = tieUnder(event);
    select({ pair: under, ...(under ? {} : { actor: null }) });
  };

  return (
    <figure className="canvas" ref={canvas} aria-label={`Map of relations in ${at}`}>
      <div
        aria-hidden="true"
        className={hovered ? 'ties over-tie' : 'ties'}
        onClick={press}
        onPointerMove={(event) => setHovered(tieUnder(event))}
        onPointerLeave={() => setHovered(null)}
      >
        {size && <PaintedLayer size={size} paint={paintAll} />}
        {size && <PaintedLayer size={size} paint={paintOver} />}
      </div>
      {areas.map(({ camp: number, label }) => (
        <p key={number} className="camp-label fine" style={{ left: label.x, top: label.y }}>
          {label.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      ))}
      {labels.map((label) => (
        <TieMark key={label.tie.pair} label={label} />
      ))}
      <ActorNodes
        actors={actors}
        places={places}
        sides={named.sides}
        selected={actor}
        near={near}
        moves={moves}
      />
      {ties.length === 0 && (
        <p className="nothing">No pair passes these filters. Take one of them away to see more.</p>
      )}
      <MapKey since={since} />
    </figure>
  );
};
