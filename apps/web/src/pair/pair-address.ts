/** What an address of a pair may ask for. */
export interface PairAsking {
  /** ISO month. */
  readonly at?: string | null;
  /** ISO day: as it was known then. */
  readonly known?: string | null;
  readonly theatre?: string | null;
  /** Ids of claims for their origins, `source:NAME` for sources. */
  readonly without?: readonly string[];
  /** The origin selected, by the id of its first claim. */
  readonly origin?: string | null;
}

/** The address of a pair (`aId~bId`), at a month, as known on a day, in a theatre, without some of what it rests on. */
export const pairAddress = (
  pair: string,
  { at, known, theatre, without = [], origin }: PairAsking = {},
): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ at, known, theatre, origin }))
    if (value) search.set(name, value);
  for (const one of without) search.append('without', one);
  const words = search.toString();
  return `/pair/${encodeURIComponent(pair).replaceAll('%7E', '~')}${words === '' ? '' : `?${words}`}`;
};
