import type { Actor } from '../../records/index.ts';

/** A name that several actors bear, the likelier ones first. */
export interface SharedName {
  /** Its spellings: "Ansar al-Islam", "Ansar-ul-Islam". */
  readonly aliases: readonly string[];
  readonly actors: readonly Actor[];
}

const namesOf = ({ name, aliases, leaders }: Actor): readonly string[] => [name, ...aliases, ...leaders];

const ARTICLE =
  /(?<=^|[-\s])(?:al|el|ul|ud|ash|as|ar|at|an|ad|az)(?=-)|(?<=-)(?:al|el|ul|ud|ash|as|ar|at|an|ad|az)(?=\s)/giu;

/** What a name is compared by: all that the reader takes for the same word is one. */
const keyOf = (name: string): string =>
  name.includes('-') ? name.replace(ARTICLE, 'al').replaceAll('-', ' ') : name;

const found = new WeakMap<readonly Actor[], readonly SharedName[]>();

/** The names that more than one actor of a catalogue has. What an analyst gave comes before what the catalogue had. */
export const sharedNamesOf = (catalogue: readonly Actor[]): readonly SharedName[] => {
  const known = found.get(catalogue);
  if (known) return known;
  const owners = new Map<string, { readonly aliases: Set<string>; readonly actors: Map<string, Actor> }>();
  for (const actor of catalogue.toSorted((a, b) => Number(b.basis === 'given') - Number(a.basis === 'given')))
    for (const alias of namesOf(actor)) {
      const key = keyOf(alias);
      const owned = owners.get(key) ?? { aliases: new Set(), actors: new Map() };
      owners.set(key, owned);
      owned.aliases.add(alias);
      if (!owned.actors.has(actor.id)) owned.actors.set(actor.id, actor);
    }
  const shared = [...owners.values()]
    .filter(({ actors }) => actors.size > 1)
    .map(({ aliases, actors }) => ({ aliases: [...aliases], actors: [...actors.values()] }));
  found.set(catalogue, shared);
  return shared;
};

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** How often any of some names stands in a text, each as whole words. */
const timesIn = (text: string, names: readonly string[]): number => {
  const there = names.filter((name) => text.includes(name));
  if (there.length === 0) return 0;
  const pattern = `(?<![\\p{L}\\p{N}])(?:${there.map(escaped).join('|')})(?![\\p{L}\\p{N}])`;
  return text.match(new RegExp(pattern, 'gu'))?.length ?? 0;
};

/**
 * Whom each shared name of a catalogue means in one text: the actor whom the text names most by a name that is his alone;
 * if it names none of them so, the first who is found in a state that the text names; else the first. Only names that the
 * text holds are settled.
 */
export const settleSharedNames = (text: string, catalogue: readonly Actor[]): ReadonlyMap<string, Actor> => {
  const shared = sharedNamesOf(catalogue);
  const ambiguous = new Set(shared.flatMap(({ aliases }) => aliases));
  const settled = new Map<string, Actor>();
  const statesByName = new Map(
    catalogue.filter(({ type }) => type === 'government').map((state) => [state.name, state]),
  );
  const namesState = (name: string): boolean => {
    const state = statesByName.get(name);
    return timesIn(text, state ? [state.name, ...state.aliases] : [name]) > 0;
  };
  for (const { aliases, actors } of shared) {
    const written = aliases.filter((alias) => timesIn(text, [alias]) > 0);
    if (written.length === 0) continue;
    const counted = actors.map((actor) => ({
      actor,
      times: timesIn(
        text,
        namesOf(actor).filter((name) => !ambiguous.has(name)),
      ),
    }));
    const named = counted.toSorted((a, b) => b.times - a.times)[0]!;
    const chosen =
      named.times > 0
        ? named.actor
        : (actors.find(({ locations = [] }) => locations.some(namesState)) ?? actors[0]!);
    for (const alias of written) settled.set(alias, chosen);
  }
  return settled;
};
