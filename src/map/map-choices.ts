import { type Kind, nameKey, type Testimony } from '../records/index.ts';
import { placeInTime } from '../relations/index.ts';
import { vouchersOf } from './map-filter.ts';

/** Something to filter by, and how many claims of the map have it. */
export interface MapChoice<Name extends string = string> {
  readonly name: Name;
  readonly claims: number;
}

/** What the map can be filtered by; those with most claims first. */
export interface MapChoices {
  readonly kinds: readonly MapChoice<Kind>[];
  readonly theatres: readonly MapChoice[];
  readonly sources: readonly MapChoice[];
}

const tally = <Name extends string>(keyOf: (name: Name) => string = (name) => name) => {
  const counts = new Map<string, { name: Name; claims: number }>();
  return {
    count: (name: Name): void => {
      const known = counts.get(keyOf(name));
      if (known) known.claims++;
      else counts.set(keyOf(name), { name, claims: 1 });
    },
    choices: (): readonly MapChoice<Name>[] =>
      [...counts.values()].sort((x, y) => y.claims - x.claims || (x.name < y.name ? -1 : 1)),
  };
};

/** Kinds, theatres and sources of the claims that the map is drawn from. */
export const mapChoices = (claims: readonly Testimony[]): MapChoices => {
  const kinds = tally<Kind>();
  const theatres = tally((name) => name.toLowerCase());
  const sources = tally(nameKey);
  for (const claim of claims) {
    if (claim.status === 'rejected' || placeInTime(claim) === null) continue;
    kinds.count(claim.kind);
    if (claim.theatre !== null) theatres.count(claim.theatre);
    for (const name of new Map(vouchersOf(claim).map((name) => [nameKey(name), name])).values())
      sources.count(name);
  }
  return { kinds: kinds.choices(), theatres: theatres.choices(), sources: sources.choices() };
};
