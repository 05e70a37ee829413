import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { monthOfDate, withinMonths } from '../parts/chart/month-step.ts';
import { filtersOf, type MapFilters } from './map-filter-address.ts';
import type { MovingMap } from './moving-map.ts';

export const MAP_VIEWS = ['map', 'table', 'matrix'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** The two dates of the map, by index into its months. */
export interface MapDates {
  readonly at: number;
  readonly since: number;
}

/** Parts of the address to be changed; null takes one away. */
export interface MapChange extends Partial<{ readonly [Part in keyof MapFilters]: MapFilters[Part] }> {
  readonly pair?: string | null;
  readonly actor?: string | null;
  readonly view?: MapView;
  readonly comparing?: boolean;
  readonly panel?: boolean;
}

export interface MapAddress extends MapDates {
  /** The dates that the address has: those shown, once the handle rests. */
  readonly settled: MapDates;
  /** Whether two dates are compared; if not, `since` is `at`. */
  readonly comparing: boolean;
  readonly pair: string | null;
  readonly actor: string | null;
  readonly view: MapView;
  /** Whether the panel beside the map is shown. */
  readonly panel: boolean;
  readonly filters: MapFilters;
  /** Moves a handle: shown at once, written into the address when it rests. */
  readonly move: (dates: Partial<MapDates>) => void;
  /** The address of the map, its dates settled, with something changed; the same function while a handle moves. */
  readonly addressWith: (change: MapChange) => string;
  readonly go: (change: MapChange) => void;
}

/** How long a handle rests before the address is rewritten: browsers allow about 20 changes a second. */
const REST_MILLISECONDS = 300;
/** Without a date in the address: the last quarter with claims, compared with two years before (assumed). */
const COMPARED_MONTHS = 24;
/** In place of the second date, where nothing is compared. */
const NOTHING = 'none';

type Axis = Pick<MovingMap, 'months' | 'density'>;

const datesOf = (search: URLSearchParams, { months, density }: Axis): MapDates => {
  const lastClaims = monthOfDate(density.at(-1)?.begins ?? '', months) ?? months.length - 1;
  const at = monthOfDate(search.get('at') ?? '', months) ?? withinMonths(lastClaims + 2, months.length);
  const asked = search.get('since') ?? '';
  if (asked === NOTHING) return { at, since: at };
  return { at, since: monthOfDate(asked, months) ?? withinMonths(at - COMPARED_MONTHS, months.length) };
};

/** How each part of a change is written: none, one or several words. */
const wordsOf = ({ kinds, camp, comparing, panel, ...rest }: MapChange) => ({
  ...rest,
  ...(kinds === undefined ? {} : { kind: kinds }),
  ...(camp === undefined ? {} : { camp: camp === null ? null : String(camp) }),
  ...(panel === undefined ? {} : { panel: panel ? null : 'off' }),
});

const addressOf = (
  search: URLSearchParams,
  { months }: Axis,
  { at, since }: MapDates,
  change: MapChange,
): string => {
  const next = new URLSearchParams(search);
  const isComparing = change.comparing ?? search.get('since') !== NOTHING;
  next.set('at', months[at]?.slice(0, 7) ?? '');
  if (!isComparing) next.set('since', NOTHING);
  else if (change.comparing && search.get('since') === NOTHING) next.delete('since');
  else next.set('since', months[since]?.slice(0, 7) ?? '');
  for (const [name, value] of Object.entries(wordsOf(change))) {
    if (value === undefined) continue;
    next.delete(name);
    for (const word of value === null ? [] : [value].flat()) next.append(name, word);
  }
  return `/map?${next.toString().replaceAll('%7E', '~')}`;
};

/** The state of the Map room, kept in its address so that it can be reopened. */
export const useMapAddress = (axis: Axis): MapAddress => {
  const words = useSearch();
  const [, navigate] = useLocation();
  const search = useMemo(() => new URLSearchParams(words), [words]);
  const [held, setHeld] = useState<MapDates | null>(null);
  const settled = useMemo(() => datesOf(search, axis), [search, axis]);
  const filters = useMemo(() => filtersOf(search), [search]);
  const comparing = search.get('since') !== NOTHING;
  const dates = held ?? settled;
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const addressWith = useCallback(
    (change: MapChange) => addressOf(search, axis, settled, change),
    [search, axis, settled],
  );
  const view = search.get('view');

  // The same functions while a handle moves, so that what does not move is not drawn anew.
  const latest = useRef({ search, axis, dates, comparing, navigate });
  latest.current = { search, axis, dates, comparing, navigate };
  const move = useCallback((change: Partial<MapDates>) => {
    const { dates: before, comparing: two } = latest.current;
    const next = { ...before, ...change };
    if (!two) next.since = next.at;
    setHeld(next);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      latest.current.navigate(addressOf(latest.current.search, latest.current.axis, next, {}), {
        replace: true,
      });
      setHeld(null);
    }, REST_MILLISECONDS);
  }, []);
  const go = useCallback((change: MapChange) => {
    clearTimeout(rest.current);
    const now = latest.current;
    now.navigate(addressOf(now.search, now.axis, now.dates, change));
    setHeld(null);
  }, []);

  return {
    ...dates,
    settled,
    comparing,
    pair: search.get('pair'),
    actor: search.get('actor'),
    view: MAP_VIEWS.find((known) => known === view) ?? 'map',
    panel: search.get('panel') !== 'off',
    filters,
    move,
    addressWith,
    go,
  };
};
