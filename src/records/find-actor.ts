import { distance } from 'fastest-levenshtein';
import type { Actor } from './actor.ts';
import { EntenteError } from './entente-error.ts';

/** How names are compared: without case, marks, punctuation or a leading article. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

const namesOf = (actor: Actor): readonly string[] => [
  actor.id,
  actor.name,
  ...actor.aliases,
  ...actor.leaders,
];

/**
 * The actor whom a person means by a name: any of its names counts, canonical names before aliases.
 * @throws EntenteError `unknown-actor`, naming the nearest
 */
export const findActor = (actors: readonly Actor[], asked: string): Actor => {
  const key = nameKey(asked);
  const found =
    actors.find((actor) => nameKey(actor.name) === key || actor.id === asked) ??
    actors.find((actor) => namesOf(actor).some((name) => nameKey(name) === key));
  if (found) return found;
  const nearest = actors
    .map((actor) => ({
      name: actor.name,
      far: Math.min(...namesOf(actor).map((name) => distance(nameKey(name), key))),
    }))
    .sort((x, y) => x.far - y.far)
    .slice(0, 3)
    .map(({ name }) => name);
  throw new EntenteError('unknown-actor', `findActor: unknown actor "${asked}"`, {
    hint: nearest.length > 0 ? `Nearest: ${nearest.join(', ')}.` : 'No actors yet: read a report first.',
  });
};
