import { type Actor, nameKey as keyOfName } from '../../../records/index.ts';
import type { ImportedActor } from './imported-actor.ts';

/** Names in which no letter is left are compared as they are. */
const nameKey = (name: string): string => keyOfName(name) || name;

const add = (index: Map<string, Set<string>>, key: string, id: string): void => {
  const ids = index.get(key) ?? new Set();
  index.set(key, ids.add(id));
};

const only = (ids: Iterable<string>): string | undefined => {
  const [first, ...others] = new Set(ids);
  return others.length === 0 ? first : undefined;
};

/** Finds the actor that a row of a list means among those that are known. */
export class ActorFinder {
  readonly #actors = new Map<string, Actor>();
  readonly #byIdentifier = new Map<string, string>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #states = new Map<string, Set<string>>();

  constructor(known: Iterable<Actor>) {
    for (const actor of known) this.add(actor);
  }

  add(actor: Actor): void {
    this.#actors.set(actor.id, actor);
    for (const { scheme, id } of actor.identifiers ?? []) this.#byIdentifier.set(`${scheme}:${id}`, actor.id);
    for (const name of [actor.name, ...actor.aliases]) {
      add(this.#byName, nameKey(name), actor.id);
      if (actor.type === 'government') add(this.#states, nameKey(name), actor.id);
    }
  }

  actor(id: string): Actor | undefined {
    return this.#actors.get(id);
  }

  byIdentifier(scheme: string, id: string): string | undefined {
    return this.#byIdentifier.get(`${scheme}:${id}`);
  }

  /** The only actor of a name. */
  byName(name: string): string | undefined {
    return this.#actors.has(name) ? name : only(this.#byName.get(nameKey(name)) ?? []);
  }

  /** The state of a name; what stands in brackets after it is left aside: "Myanmar (Burma)". */
  state(name: string): string | undefined {
    return only(this.#states.get(nameKey(name.replace(/\(.*$/u, ''))) ?? []);
  }

  /**
   * Whom a row means: by a number that it shares with a known actor, or by its id; else, a government by its state; else
   * by a name, where it is a full one (the name that an actor goes by, before its others) or the two are found in one
   * state. Of several the one that was known first.
   */
  meant(row: ImportedActor): string | undefined {
    for (const { scheme, id } of row.identifiers) {
      const known = this.byIdentifier(scheme, id);
      if (known !== undefined) return known;
    }
    if (row.id !== undefined) return this.#actors.has(row.id) ? row.id : undefined;
    if (row.state !== undefined) return this.state(row.state);
    const where = new Set(row.locations.map((place) => this.state(place) ?? nameKey(place)));
    const isNear = ({ locations = [] }: Actor): boolean =>
      locations.some((place) => where.has(this.state(place) ?? nameKey(place)));
    const isFar = (actor: Actor): boolean =>
      where.size > 0 && (actor.locations?.length ?? 0) > 0 && !isNear(actor);
    const isOpen = (id: string): boolean =>
      !this.#actors
        .get(id)!
        .identifiers?.some(({ scheme }) => row.identifiers.some((own) => own.scheme === scheme));
    const named = (names: readonly string[]): readonly Actor[] =>
      names.flatMap((name) =>
        [...(this.#byName.get(nameKey(name)) ?? [])].filter(isOpen).map((id) => this.#actors.get(id)!),
      );
    const inFull = named(row.fullNames).filter((actor) => !isFar(actor));
    const key = nameKey(row.name);
    const namesakes = inFull.filter(({ name }) => nameKey(name) === key);
    const likely = [
      ...namesakes.filter(isNear),
      ...namesakes,
      ...inFull,
      ...named([row.name, ...row.aliases]).filter(isNear),
    ];
    return likely[0]?.id;
  }
}
