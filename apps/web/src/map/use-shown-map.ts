import { useMemo } from 'react';
import { balanceOfCamps, type CampBalance, campsAt } from '../../../../src/map/index.ts';
import { type MovingMap, tiesAt } from './moving-map.ts';
import type { ShownTie } from './shown-tie.ts';
import type { MapAddress } from './use-map-address.ts';
import { visibleTies } from './visible-ties.ts';

export interface ShownMap {
  /** At the dates that the handles are at. */
  readonly ties: readonly ShownTie[];
  /** At the dates where they last rested: what is in order keeps it while one moves. */
  readonly settledTies: readonly ShownTie[];
  /** Camps when they last rested, the largest first. */
  readonly camps: readonly CampBalance[];
  readonly campOf: ReadonlyMap<string, number>;
  readonly nameOf: (id: string) => string;
}

/** The map at the dates of the address, under its filters. */
export const useShownMap = (
  map: MovingMap,
  { at, since, settled, filters }: Pick<MapAddress, 'at' | 'since' | 'settled' | 'filters'>,
): ShownMap => {
  const names = useMemo(() => new Map(map.actors.map(({ id, name }) => [id, name])), [map]);
  const settledAll = useMemo(() => tiesAt(map, settled.at, settled.since), [map, settled]);
  const campOf = useMemo(() => {
    const camps = campsAt(map.camps, settled.at);
    return new Map(map.actors.map(({ id }, i) => [id, camps[i] ?? 0]));
  }, [map, settled.at]);
  const camps = useMemo(() => balanceOfCamps(campOf, settledAll), [campOf, settledAll]);
  const settledTies = useMemo(() => visibleTies(settledAll, campOf, filters), [settledAll, campOf, filters]);
  const isMoving = at !== settled.at || since !== settled.since;
  const ties = useMemo(
    () => (isMoving ? visibleTies(tiesAt(map, at, since), campOf, filters) : settledTies),
    [isMoving, map, at, since, campOf, filters, settledTies],
  );
  const nameOf = useMemo(() => (id: string) => names.get(id) ?? id, [names]);
  return { ties, settledTies, camps, campOf, nameOf };
};
