import type { Place } from './draw-ties.ts';
import type { MapActor, Position } from './map-timeline.ts';

/** In px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room left at the sides for names, in px. */
const BESIDE = 84;
const ABOVE = 34;
const BELOW = 58;

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Where an actor at a position stands on a canvas of this size. */
export const placeOf = ({ x, y }: Position, { width, height }: Size): Place => ({
  x: Math.round(BESIDE + within(x) * Math.max(0, width - 2 * BESIDE)),
  y: Math.round(ABOVE + within(y) * Math.max(0, height - ABOVE - BELOW)),
});

/** The position that a place of the canvas means; what lies outside goes to the nearest edge. */
export const positionOf = ({ x, y }: Place, { width, height }: Size): Position => ({
  x: within((x - BESIDE) / Math.max(1, width - 2 * BESIDE)),
  y: within((y - ABOVE) / Math.max(1, height - ABOVE - BELOW)),
});

export const placeActors = (
  actors: readonly Pick<MapActor, 'id' | 'x' | 'y'>[],
  size: Size,
): ReadonlyMap<string, Place> => new Map(actors.map((actor) => [actor.id, placeOf(actor, size)]));
