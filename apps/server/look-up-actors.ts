import { type Actor, nameKey } from '../../src/records/index.ts';

/** An actor that a person may mean by what was typed so far. */
export interface ActorFound {
  readonly id: string;
  readonly name: string;
  /** Which of its names fits; its canonical name where nothing was typed. */
  readonly matched: string;
  /** Standing claims that name it. */
  readonly claims: number;
}

interface Name {
  readonly actor: Actor;
  readonly name: string;
  readonly key: string;
}

const MOST_FOUND = 12;

const namesIn = (actors: readonly Actor[]): readonly Name[] =>
  actors.flatMap((actor) =>
    [actor.name, ...actor.aliases, ...actor.leaders].map((name) => ({ actor, name, key: nameKey(name) })),
  );

/** How well a name fits: the whole, its beginning, the beginning of a word in it, anywhere; null where it does not. */
const fitOf = (key: string, asked: string): number | null => {
  if (key === asked) return 0;
  if (key.startsWith(asked)) return 1;
  if (key.includes(` ${asked}`)) return 2;
  return key.includes(asked) ? 3 : null;
};

/** Looks actors up by the beginnings of any of their names: those that fit best first, then those with most claims. */
export const lookUpActors = (
  actors: readonly Actor[],
  claimsOf: ReadonlyMap<string, number>,
): ((typed: string) => readonly ActorFound[]) => {
  const names = namesIn(actors);
  return (typed) => {
    const asked = nameKey(typed);
    const best = new Map<string, ActorFound & { readonly fit: number }>();
    for (const { actor, name, key } of names) {
      const fit = asked === '' && !claimsOf.has(actor.id) ? null : fitOf(key, asked);
      if (fit === null || fit >= (best.get(actor.id)?.fit ?? Number.POSITIVE_INFINITY)) continue;
      const { id } = actor;
      best.set(id, { id, name: actor.name, matched: name, claims: claimsOf.get(id) ?? 0, fit });
    }
    return [...best.values()]
      .sort((x, y) => x.fit - y.fit || y.claims - x.claims || (x.name < y.name ? -1 : 1))
      .slice(0, MOST_FOUND)
      .map(({ fit, ...found }) => (asked === '' ? { ...found, matched: found.name } : found));
  };
};
