import type { Actor } from '../../records/index.ts';
import { keyOf } from '../text/tokenise.ts';
import { NameIndex, type Standing } from './name-index.ts';
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

const indexed = new WeakMap<readonly Actor[], NameIndex>();

/** The names of a catalogue; its leaders come last, so that an organisation's own name is never taken for a person's. */
export const indexCatalogue = (catalogue: readonly Actor[]): NameIndex => {
  const known = indexed.get(catalogue);
  if (known) return known;
  const index = new NameIndex();
  for (const actor of catalogue) {
    for (const alias of [actor.name, ...actor.aliases].flatMap((name) => [name, ...withoutArticle(name)])) {
      index.add({
        actor,
        alias,
        resolvedBy: alias === actor.name ? 'name' : 'alias',
        standing: standingOf(actor, alias),
      });
    }
  }
  for (const actor of catalogue) {
    for (const alias of actor.leaders) index.add({ actor, alias, resolvedBy: 'leader', standing: 'name' });
  }
  indexed.set(catalogue, index);
  return index;
};
