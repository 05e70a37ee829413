import { distance } from 'fastest-levenshtein';
import { type Actor, nameKey } from '../../records/index.ts';
import { type NameWord, spellingKey } from './spelling-key.ts';

/** An actor that may be the same as another, and why one may think so. */
export interface PossiblySame {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

interface Name {
  readonly actor: Actor;
  readonly name: string;
  readonly key: string;
}

/** Words that many organisations bear, and that make no two of them one. */
const COMMON = new Set(
  `group groups network army front movement government forces force party council union organisation organization
  militants militant fighters rebels people national islamic liberation united democratic republic state taliban faction
  jihad the and for`.split(/\s+/),
);

const MOST = 6;

const wordsOf = (name: string): readonly NameWord[] =>
  [...name.matchAll(/(-?)([\p{L}\p{N}'’]+)/gu)].map(([, hyphen, text]) => ({
    text: text!,
    joined: hyphen === '-',
  }));

/** The words of a name that tell it from others, plurals as singulars; empty where it has none. */
const tellingWords = (key: string): string =>
  key
    .split(' ')
    .map((word) => word.replace(/(?<=\p{L}{4})s$/u, ''))
    .filter((word) => word.length > 2 && !COMMON.has(word))
    .sort()
    .join(' ');

const initialsOf = (name: string): string =>
  wordsOf(name)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ text }) => text[0])
    .join('');

const ACRONYM = /^\p{Lu}{3,}$/u;

/** What names that may be one's have in common, the best reason first. */
const SIGNS: readonly {
  /** Empty where it does not apply. */
  readonly keyOf: (name: Name) => string;
  readonly why: (own: string, other: string) => string;
}[] = [
  { keyOf: ({ key }) => key, why: (_, other) => `both go by “${other}”` },
  {
    keyOf: ({ name }) => spellingKey(wordsOf(name)) ?? '',
    why: (own, other) => `“${own}” and “${other}” may be spellings of one name`,
  },
  {
    keyOf: ({ name }) => (ACRONYM.test(name) ? name : initialsOf(name).length > 2 ? initialsOf(name) : ''),
    why: (own, other) => `“${own}” and “${other}”: one may be short for the other`,
  },
  {
    keyOf: ({ key }) => tellingWords(key),
    why: (own, other) => `“${own}” and “${other}” have their telling words in common`,
  },
];
const ACRONYMS = 2;

// Most actors are the catalogue's, and the same whenever they are asked for.
const known = new WeakMap<Actor, readonly Name[]>();
const namesOf = (actor: Actor): readonly Name[] => {
  const before = known.get(actor);
  if (before) return before;
  const names = [actor.name, ...actor.aliases].map((name) => ({ actor, name, key: nameKey(name) }));
  known.set(actor, names);
  return names;
};

/** Letters that a word may differ in, by its length: none in short ones, so that North is never South. */
const slipsIn = (word: string): number => (word.length >= 7 ? 2 : word.length >= 5 ? 1 : 0);

const isSlip = (word: string, other: string): boolean => {
  if (word === other) return true;
  const slips = slipsIn(word);
  return Math.abs(word.length - other.length) <= slips && slips > 0 && distance(word, other) <= slips;
};

const areNearlyAlike = (x: string, y: string): boolean => {
  if (Math.abs(x.length - y.length) > 4) return false;
  const [words, others] = [x.split(' '), y.split(' ')];
  return words.length === others.length && words.every((word, i) => isSlip(word, others[i]!));
};

/**
 * Which of the actors may be the same as one of them, the likeliest first: by a name in common, by the spelling of a
 * transliterated one, by an acronym, by the words that tell, by a letter or two. Never two of a catalogue: that knows them
 * for two.
 */
export const possiblySame = (actors: readonly Actor[]): ((actor: Actor) => readonly PossiblySame[]) => {
  const all = actors.flatMap(namesOf);
  const indexes = SIGNS.map(({ keyOf }) => {
    const index = new Map<string, Name[]>();
    for (const name of all) {
      const key = keyOf(name);
      if (key !== '') index.set(key, [...(index.get(key) ?? []), name]);
    }
    return index;
  });
  return (actor) => {
    const found = new Map<string, PossiblySame>();
    const add = ({ actor: { id, name, basis } }: Name, why: string): void => {
      const isKnownForTwo = basis === 'catalogue' && actor.basis === 'catalogue';
      if (id !== actor.id && !isKnownForTwo && !found.has(id)) found.set(id, { id, name, why });
    };
    const own = namesOf(actor);
    for (const [at, { keyOf, why }] of SIGNS.entries())
      for (const name of own)
        for (const other of indexes[at]!.get(keyOf(name)) ?? [])
          if (at !== ACRONYMS || ACRONYM.test(name.name) !== ACRONYM.test(other.name))
            add(other, why(name.name, other.name));
    for (const name of own)
      for (const other of all)
        if (areNearlyAlike(name.key, other.key))
          add(other, `“${name.name}” and “${other.name}” are written nearly alike`);
    return [...found.values()].slice(0, MOST);
  };
};
