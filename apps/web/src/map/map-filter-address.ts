import { MOVES, type Move } from '../../../../src/map/index.ts';

/** What the map is drawn from and what of it is shown, as the address has it. */
export interface MapFilters {
  readonly kinds: readonly string[];
  readonly theatre: string | null;
  readonly without: readonly string[];
  readonly only: string | null;
  /** Least probability at which a claim's range begins. */
  readonly certainty: string | null;
  /** ISO day: only what was published and decided by then. */
  readonly known: string | null;
  readonly camp: number | null;
  readonly moved: Move | null;
}

const isMove = (word: string | null): word is Move => MOVES.some((move) => move === word);

export const filtersOf = (search: URLSearchParams): MapFilters => {
  const camp = Number(search.get('camp'));
  const moved = search.get('moved');
  return {
    kinds: search.getAll('kind'),
    theatre: search.get('theatre'),
    without: search.getAll('without'),
    only: search.get('only'),
    certainty: search.get('certainty'),
    known: search.get('known'),
    camp: Number.isInteger(camp) && camp > 0 ? camp : null,
    moved: isMove(moved) ? moved : null,
  };
};

/** The part of a filter that the server applies, as the words of a query, in one order whatever the address has. */
export const wordsToAsk = ({ kinds, theatre, without, only, certainty, known }: MapFilters): string => {
  const words = new URLSearchParams();
  for (const kind of kinds.toSorted()) words.append('kind', kind);
  for (const name of without.toSorted()) words.append('without', name);
  const single = { theatre, only, certainty, asKnownOn: known };
  for (const [name, value] of Object.entries(single)) if (value !== null) words.append(name, value);
  return words.toString();
};

/** Whether anything is left out. */
export const isFiltered = (filters: MapFilters): boolean =>
  wordsToAsk(filters) !== '' || filters.camp !== null || filters.moved !== null;
