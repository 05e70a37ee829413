import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { MapTimeline } from '../../../../src/map/index.ts';
import { monthOfDate, withinMonths } from '../parts/chart/month-step.ts';

export type MapView = 'map' | 'table';

/** The two dates of the map, by index into the months of the timeline. */
export interface MapDates {
  readonly at: number;
  readonly since: number;
}

export interface MapChange {
  readonly pair?: string | null;
  readonly actor?: string | null;
  readonly view?: MapView;
}

export interface MapAddress extends MapDates {
  /** The dates that the address has: those shown, once the handle rests. */
  readonly settled: MapDates;
  readonly pair: string | null;
  readonly actor: string | null;
  readonly view: MapView;
  /** Moves a handle: shown at once, written into the address when it rests. */
  readonly move: (dates: Partial<MapDates>) => void;
  /** The address of the map, its dates settled, with something changed; the same function while a handle moves. */
  readonly addressWith: (change: MapChange) => string;
  readonly go: (change: MapChange) => void;
}

/** How long a handle rests before the address is rewritten: browsers allow about 20 changes a second. */
const REST_MILLISECONDS = 200;
/** Without a date in the address: the last quarter with claims, compared with two years before (assumed). */
const COMPARED_MONTHS = 24;

const datesOf = (search: URLSearchParams, { months, density }: MapTimeline): MapDates => {
  const lastClaims = monthOfDate(density.at(-1)?.begins ?? '', months) ?? months.length - 1;
  const at = monthOfDate(search.get('at') ?? '', months) ?? withinMonths(lastClaims + 2, months.length);
  const since =
    monthOfDate(search.get('since') ?? '', months) ?? withinMonths(at - COMPARED_MONTHS, months.length);
  return { at, since };
};

const addressOf = (
  search: URLSearchParams,
  { months }: MapTimeline,
  { at, since }: MapDates,
  { pair, actor, view }: MapChange,
): string => {
  const next = new URLSearchParams(search);
  const wanted = { at: months[at]?.slice(0, 7), since: months[since]?.slice(0, 7), pair, actor, view };
  for (const [name, value] of Object.entries(wanted)) {
    if (value === null) next.delete(name);
    else if (value !== undefined) next.set(name, value);
  }
  return `/map?${next.toString().replaceAll('%7E', '~')}`;
};

/** The state of the Map room, kept in its address so that it can be reopened. */
export const useMapAddress = (timeline: MapTimeline): MapAddress => {
  const words = useSearch();
  const [, navigate] = useLocation();
  const search = useMemo(() => new URLSearchParams(words), [words]);
  const [held, setHeld] = useState<MapDates | null>(null);
  const settled = useMemo(() => datesOf(search, timeline), [search, timeline]);
  const dates = held ?? settled;
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const addressWith = useCallback(
    (change: MapChange) => addressOf(search, timeline, settled, change),
    [search, timeline, settled],
  );

  return {
    ...dates,
    settled,
    pair: search.get('pair'),
    actor: search.get('actor'),
    view: search.get('view') === 'table' ? 'table' : 'map',
    move: (change) => {
      const next = { ...dates, ...change };
      setHeld(next);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        navigate(addressOf(search, timeline, next, {}), { replace: true });
        setHeld(null);
      }, REST_MILLISECONDS);
    },
    addressWith,
    go: (change) => {
      clearTimeout(rest.current);
      navigate(addressOf(search, timeline, dates, change));
      setHeld(null);
    },
  };
};
