import type { Span } from '../../records/index.ts';

/** The place nearest to another; of two as near the earlier. */
export const nearestPlace = (places: readonly Span[], to: Span): Span | null => {
  const distance = (place: Span): number =>
    place.end <= to.begin ? to.begin - place.end : place.begin >= to.end ? place.begin - to.end : 0;
  return places.reduce<Span | null>(
    (best, place) => (best && distance(best) <= distance(place) ? best : place),
    null,
  );
};
