import { type Kind, nameKey, type Testimony } from '../records/index.ts';

/** Which claims the map is drawn from; what is absent restricts nothing. */
export interface MapFilter {
  readonly kinds?: readonly Kind[];
  /** Names of publishers or speakers whose claims are left out. */
  readonly without?: readonly string[];
  /** The publisher or speaker whose claims alone count. */
  readonly only?: string;
  /** Claims whose probability range begins lower are left out. */
  readonly leastCertainty?: number;
}

/** Who vouches for a claim by name: its publisher, and all who are reported to say it. */
export const vouchersOf = ({ publisher, speakers }: Testimony): readonly string[] => [
  ...(publisher === null ? [] : [publisher]),
  ...speakers.flatMap(({ name, kind }) => (kind === 'author' ? [] : [name])),
];

const isNothing = ({ kinds, without, only, leastCertainty }: MapFilter): boolean =>
  !kinds?.length && !without?.length && only === undefined && leastCertainty === undefined;

/** Whether a claim counts under a filter; undefined where every claim does. */
export const countsUnder = (filter: MapFilter): ((claim: Testimony) => boolean) | undefined => {
  if (isNothing(filter)) return undefined;
  const kinds = filter.kinds?.length ? new Set(filter.kinds) : null;
  const without = new Set(filter.without?.map(nameKey));
  const only = filter.only === undefined ? null : nameKey(filter.only);
  const least = filter.leastCertainty ?? 0;
  return (claim) => {
    if (claim.certainty.low < least || (kinds && !kinds.has(claim.kind))) return false;
    if (only === null && without.size === 0) return true;
    const vouchers = vouchersOf(claim).map(nameKey);
    return (only === null || vouchers.includes(only)) && !vouchers.some((name) => without.has(name));
  };
};
