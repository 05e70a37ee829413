import type { Actor } from './actor.ts';

/** All of the first list, then what only the second has. */
const joined = <T>(one: readonly T[], other: readonly T[], keyOf: (item: T) => unknown = (item) => item) => {
  const known = new Set(one.map(keyOf));
  return [...one, ...other.filter((item) => !known.has(keyOf(item)) && Boolean(known.add(keyOf(item))))];
};

/** One actor with all that two records say of it. What it can have but once, such as a name, is the first one's. */
export const joinActors = (one: Actor, other: Actor): Actor => {
  const links = joined(one.links ?? [], other.links ?? [], ({ kind, id }) => `${kind} ${id}`);
  const locations = joined(one.locations ?? [], other.locations ?? []);
  const identifiers = joined(
    one.identifiers ?? [],
    other.identifiers ?? [],
    ({ scheme, id }) => `${scheme}:${id}`,
  );
  const partOf = one.partOf ?? other.partOf;
  return {
    id: one.id,
    name: one.name,
    type: one.type === 'unknown' ? other.type : one.type,
    aliases: joined(one.aliases, [other.name, ...other.aliases]).filter((alias) => alias !== one.name),
    leaders: joined(one.leaders, other.leaders),
    ...(partOf === undefined ? {} : { partOf }),
    ...(links.length > 0 ? { links } : {}),
    ...(locations.length > 0 ? { locations } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
    basis: one.basis,
  };
};

/** Actors by id, in the order in which they come; records of one id are joined. */
export const joinById = (actors: Iterable<Actor>): ReadonlyMap<string, Actor> => {
  const known = new Map<string, Actor>();
  for (const actor of actors) {
    const before = known.get(actor.id);
    known.set(actor.id, before ? joinActors(before, actor) : actor);
  }
  return known;
};
