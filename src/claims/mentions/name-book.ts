import type { Actor, ActorType } from '../../records/index.ts';
import { slugOf } from '../catalogue/slug-of.ts';
import type { Token } from '../text/tokenise.ts';
import { TITLES } from './agent-nouns.ts';
import { indexCatalogue, sharedNamesIn } from './index-catalogue.ts';
import { NameIndex } from './name-index.ts';
import { acronymAfter, personAt, writtenAs } from './name-runs.ts';

const MOST_TITLES = 3;

/** The names that one document defines, over those of a catalogue. */
export class NameBook {
  readonly index: NameIndex;
  readonly #text: string;
  readonly #known: Map<string, Actor>;
  readonly #learnt = new Map<
    string,
    { readonly actor: Actor; readonly aliases: Set<string>; readonly leaders: Set<string> }
  >();

  constructor(text: string, catalogue: readonly Actor[]) {
    this.#text = text;
    this.#known = new Map(catalogue.map((actor) => [actor.id, actor]));
    this.index = new NameIndex(indexCatalogue(catalogue));
    for (const entry of sharedNamesIn(text, catalogue)) this.index.add(entry);
  }

  /** Actors that the catalogue did not hold, in text order, with all that the text calls them. */
  get newActors(): readonly Actor[] {
    return [...this.#learnt.values()].map(({ actor, aliases, leaders }) => ({
      ...actor,
      aliases: [...aliases],
      leaders: [...leaders],
    }));
  }

  addActor(name: string, type: ActorType): Actor {
    const id = slugOf(name);
    const actor = this.#known.get(id) ?? { id, name, type, aliases: [], leaders: [], basis: 'text' };
    if (!this.#known.has(id)) this.#learnt.set(id, { actor, aliases: new Set(), leaders: new Set() });
    this.#known.set(id, actor);
    this.index.add({ actor, alias: name, resolvedBy: 'name', standing: 'name' });
    if (/^al-\S+ /iu.test(name))
      this.index.add({ actor, alias: name.slice('al-'.length), resolvedBy: 'alias', standing: 'name' });
    return actor;
  }

  /** Adds `VPF` where "(VPF)" stands at `last`, right after the actor's name. */
  addAcronym(tokens: readonly Token[], actor: Actor, last: number): void {
    const acronym = acronymAfter(tokens, last);
    if (!acronym) return;
    this.index.add({ actor, alias: acronym.text, resolvedBy: 'defined-acronym', standing: 'name' });
    this.#learnt.get(actor.id)?.aliases.add(acronym.text);
  }

  /** Adds the person of "X leader Jane Doe", where `first` is right after the actor's name. */
  addLeader(tokens: readonly Token[], actor: Actor, first: number): void {
    let start = first;
    while (start < first + MOST_TITLES && TITLES.has(tokens[start]?.key ?? '')) start += 1;
    const person = start > first ? personAt(tokens, start) : null;
    if (!person || this.index.longestAt(tokens, person.first)) return;
    const name = writtenAs(this.#text, tokens, person);
    this.index.add({ actor, alias: name, resolvedBy: 'leader', standing: 'name' });
    this.#learnt.get(actor.id)?.leaders.add(name);
    const surname = tokens[person.last - 1]!;
    if (person.last - person.first > 1 && !surname.joined)
      this.index.add({ actor, alias: surname.text, resolvedBy: 'leader', standing: 'name' });
  }
}
