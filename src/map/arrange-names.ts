import { type Box, boxAround } from './box.ts';
import { newBoxGrid } from './box-grid.ts';
import { boxesAlong } from './boxes-along.ts';
import type { Place } from './draw-ties.ts';
import type { Size } from './place-actors.ts';
import { type PlacedName, placeNames } from './place-names.ts';

/** Beyond this many actors a name shows only where it finds room (assumed). */
export const CROWD = 40;

/** The part of a canvas that words may take up: its foot is the key's. */
export const frameOf = ({ width, height }: Size): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height - 20,
});

interface Asked {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  /** All that may ever be drawn: names keep off every tie of the timeline, so that they stay as time moves. */
  readonly ties: readonly { readonly a: string; readonly b: string }[];
  readonly places: ReadonlyMap<string, Place>;
  readonly size: Size;
  /** Actors whose names come first where room is scarce. */
  readonly first?: ReadonlySet<string>;
}

export interface ArrangedNames {
  readonly names: readonly PlacedName[];
  /** What nodes and names take up. */
  readonly taken: readonly Box[];
}

/** Sets each actor's name beside its node, off the others and, while there are few, off the ties. */
export const arrangeNames = ({ actors, ties, places, size, first = new Set() }: Asked): ArrangedNames => {
  const crowded = actors.length > CROWD;
  const lines = crowded
    ? []
    : ties.flatMap(({ a, b }) => {
        const [from, to] = [places.get(a), places.get(b)];
        return from && to ? boxesAlong(from, to) : [];
      });
  const points = actors
    .toSorted((x, y) => Number(first.has(y.id)) - Number(first.has(x.id)))
    .map(({ id, name }) => ({ id, name, ...(places.get(id) ?? { x: 0, y: 0 }) }));
  const names = placeNames(points, frameOf(size), crowded, newBoxGrid(lines));
  const nodes = [...places.values()].map(({ x, y }) => boxAround(x, y, 24, 24));
  return { names, taken: [...nodes, ...names.map(({ box }) => box)] };
};
