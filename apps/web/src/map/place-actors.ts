import type { MapActor } from '../../../../src/map/index.ts';
import type { Place } from './draw-ties.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room left at the sides for names, in px. */
const BESIDE = 84;
const ABOVE = 34;
const BELOW = 58;

/** Spreads values over a length that begins at `from`; values that are all the same stand in its middle. */
const spread = (values: readonly number[], from: number, length: number): ((value: number) => number) => {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const span = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) - low;
  return (value) => Math.round(from + (span > 0 ? (value - low) / span : 0.5) * Math.max(0, length));
};

/** Where each actor stands on a canvas of this size, in px: the layout of the timeline, spread over all of it. */
export const placeActors = (
  actors: readonly MapActor[],
  { width, height }: Size,
): ReadonlyMap<string, Place> => {
  const across = spread(
    actors.map(({ x }) => x),
    BESIDE,
    width - 2 * BESIDE,
  );
  const down = spread(
    actors.map(({ y }) => y),
    ABOVE,
    height - ABOVE - BELOW,
  );
  return new Map(actors.map(({ id, x, y }) => [id, { x: across(x), y: down(y) }]));
};
