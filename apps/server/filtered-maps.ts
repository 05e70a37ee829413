import {
  countsUnder,
  type MapFilter,
  type MapTimeline,
  pinActors,
  pinsInForce,
  traceMap,
} from '../../src/map/index.ts';
import type { Snapshot } from './snapshot.ts';

/** Which map is asked for: what it is drawn from, and as known on which day. */
export interface MapAsked extends MapFilter {
  readonly theatre?: string | undefined;
  readonly asKnownOn?: string | undefined;
}

/** Filtered maps kept for one snapshot at a time. */
const MOST_MAPS = 12;

const isWhole = ({ theatre, ...filter }: MapAsked): boolean =>
  theatre === undefined && countsUnder(filter) === undefined;

/**
 * Gives the map as it is asked for. Months and positions are always those of the whole map as it stands today, so that
 * nothing moves under a filter or as of a past day; pins are today's.
 */
export const createFilteredMaps = (
  snapshot: (asKnownOn?: string) => Promise<Snapshot>,
): ((asked: MapAsked) => Promise<MapTimeline>) => {
  const kept = new WeakMap<Snapshot, Map<string, MapTimeline>>();

  const traced = (today: Snapshot, then: Snapshot, asked: MapAsked): MapTimeline => {
    if (isWhole(asked) && then === today) return today.map();
    const { theatre, asKnownOn, ...filter } = asked;
    const key = JSON.stringify([
      filter.kinds?.toSorted(),
      theatre,
      filter.without?.toSorted(),
      filter.only,
      filter.leastCertainty,
      asKnownOn,
    ]);
    const maps = kept.get(today) ?? new Map<string, MapTimeline>();
    kept.set(today, maps);
    const known = maps.get(key);
    if (known) return known;
    const counts = countsUnder(filter);
    const map = traceMap(then.claims, then.catalogue, then.parameters, {
      ...(theatre === undefined ? {} : { theatre }),
      counts,
      ...(counts ? {} : { evidence: [...then.evidenceIn(theatre ?? null).values()] }),
      frame: today.map(),
    });
    if (maps.size >= MOST_MAPS) maps.clear();
    maps.set(key, map);
    return map;
  };

  return async (asked) => {
    const today = await snapshot();
    const then = asked.asKnownOn === undefined ? today : await snapshot(asked.asKnownOn);
    return pinActors(traced(today, then, asked), pinsInForce(today.decisions));
  };
};
