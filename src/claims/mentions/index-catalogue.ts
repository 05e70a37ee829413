import type { Actor } from '../../records/index.ts';
import { settleSharedNames, sharedNamesOf } from '../catalogue/settle-shared-names.ts';
import { keyOf } from '../text/tokenise.ts';
import { type NameEntry, NameIndex, type Standing } from './name-index.ts';
import { DEMONYMS, SEATS } from './state-words.ts';

const standingOf = (actor: Actor, alias: string): Standing => {
  if (actor.type !== 'government' || actor.basis === 'text') return 'name';
  const key = keyOf(alias);
  if (DEMONYMS.has(key)) return 'adjective';
  if (SEATS.has(key)) return 'seat';
  const isOffice = /(?:government|regime|administration|house|pentagon|department|kremlin|tatmadaw)\b/iu.test(
    alias,
  );
  const isPeople = DEMONYMS.has(key.replace(/s$/u, ''));
  return isOffice || isPeople ? 'name' : 'place';
};

/** "Nusra Front" besides "al-Nusra Front". */
const withoutArticle = (alias: string): readonly string[] => {
  const bare = alias.replace(/^al-/iu, '');
  return bare !== alias && bare.includes(' ') ? [bare] : [];
};

/** How a name of an actor is looked up. */
const entryOf = (actor: Actor, alias: string): NameEntry => {
  const isOwn = alias === actor.name || actor.aliases.includes(alias);
  return {
    actor,
    alias,
    resolvedBy: alias === actor.name ? 'name' : isOwn ? 'alias' : 'leader',
    standing: isOwn ? standingOf(actor, alias) : 'name',
  };
};

const indexed = new WeakMap<readonly Actor[], NameIndex>();

/**
 * The names of a catalogue that only one actor has; its leaders come last, so that an organisation's own name is never
 * taken for a person's. What the others mean depends on the text: `sharedNamesIn`.
 */
export const indexCatalogue = (catalogue: readonly Actor[]): NameIndex => {
  const known = indexed.get(catalogue);
  if (known) return known;
  const shared = new Set(sharedNamesOf(catalogue).flatMap(({ aliases }) => aliases));
  const index = new NameIndex();
  const add = (actor: Actor, alias: string, as: Partial<NameEntry> = {}): void => {
    if (!shared.has(alias)) index.add({ ...entryOf(actor, alias), ...as });
  };
  for (const actor of catalogue) {
    for (const alias of [actor.name, ...actor.aliases]) {
      add(actor, alias);
      for (const bare of withoutArticle(alias))
        add(actor, bare, { resolvedBy: 'alias', standing: standingOf(actor, bare) });
    }
  }
  for (const actor of catalogue) for (const alias of actor.leaders) add(actor, alias);
  indexed.set(catalogue, index);
  return index;
};

/** What the names that several actors of a catalogue have mean in one text. */
export const sharedNamesIn = (text: string, catalogue: readonly Actor[]): readonly NameEntry[] =>
  [...settleSharedNames(text, catalogue)].map(([alias, actor]) => entryOf(actor, alias));
