import {
  childrenBy,
  firstConjunct,
  isRelation,
  prepositionOf,
  type SentenceTree,
} from '../grammar/sentence-tree.ts';
import { LOCATIVE, NOT_NAMES } from '../text/function-words.ts';
import { TITLES } from './agent-nouns.ts';
import { ORGANISATION_NOUNS } from './organisation-nouns.ts';
import { PARTY_NOUNS } from './party-nouns.ts';

/** Prepositions that put a party beside another. */
const SIDING: ReadonlySet<string> = new Set(['with', 'against', 'between', 'by', 'alongside']);
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u;
/** Capitalised words that name times, faiths and works. */
const NO_PARTY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|ramadan|islam|god|allah|internet|twitter|facebook|english|arabic|spanish|french|sunni|sunnis|shia|shiite|shiites|muslim|muslims|christian|christians|kurdish|islamist|islamists|salafi|jihadist|jihadists|war|crisis|treaty|agreement|article|chapter|section|table|figure|note|notes|source|sources|image|file|category|see|references|president|minister|general|colonel|mr|mrs|dr|sheikh|mullah|prince|king|pope|parliament|congress|senate|court|constitution|west|east|north|south|africa|europe|asia|america|arab|arabs|\p{L}+is[tm])$/u;

interface Evidence {
  acts: number;
  places: number;
  persons: number;
}

const isBeforeOrgan = (tree: SentenceTree, word: number): boolean => {
  const { relation, head } = tree.words[word]!;
  if (head < 0 || !isRelation(relation, 'compound', 'nmod:poss', 'nmod:desc', 'amod', 'nmod:unmarked'))
    return false;
  const { key } = tree.words[head]!;
  return head > word && (PARTY_NOUNS.has(key) || TITLES.has(key));
};

const isPersonal = (tree: SentenceTree, word: number): boolean => {
  const { relation, head } = tree.words[word]!;
  if (isRelation(relation, 'flat') || childrenBy(tree, word, 'flat').length > 0) return true;
  // "Freedonian president Y" names a state, "president Y" a person
  const near = [head, ...tree.children[word]!].filter(
    (other) => other >= 0 && other < word && word - other < 3,
  );
  return (
    TITLES.has(tree.words[word - 1]?.key ?? '') ||
    near.some(
      (other) =>
        TITLES.has(tree.words[other]!.key) &&
        isRelation(tree.words[other]!.relation, 'appos', 'compound', 'nmod:desc'),
    )
  );
};

/**
 * Single capitalised words of which nothing but their use says what they name: those that act, or side with and against
 * others, more often than things happen in them, and that bear no title. Counted over a whole document.
 */
export class BareNames {
  readonly #counts = new Map<string, Evidence>();
  readonly #parts = new Set<string>();

  /** Words of a longer name of an unknown bearer: a person's surname is no party. */
  setApart(name: string): void {
    for (const word of name.split(/[\s-]+/u)) this.#parts.add(word);
  }

  count(tree: SentenceTree): void {
    for (const [word, { form, key, upos, relation }] of tree.words.entries()) {
      if (upos !== 'PROPN' || !NAME.test(form)) continue;
      const beside = [
        tree.words[word - 1],
        tree.words[word + 1],
        /^['’-]$/u.test(tree.words[word + 1]?.form ?? '') ? tree.words[word + 2] : undefined,
      ];
      // a part of something longer
      if (
        beside.some(
          (other, side) => other !== undefined && /^\p{Lu}/u.test(other.form) && !(side === 0 && word === 1),
        )
      )
        continue;
      if (key === '' || NO_PARTY.test(key) || (word === 0 && NOT_NAMES.has(key))) continue;
      // at the start of a sentence a capital says nothing
      if (ORGANISATION_NOUNS.has(key) || (word === 0 && !this.#counts.has(form))) continue;
      const found = this.#counts.get(form) ?? { acts: 0, places: 0, persons: 0 };
      this.#counts.set(form, found);
      const preposition = prepositionOf(tree, firstConjunct(tree, word));
      if (isPersonal(tree, word)) found.persons += 1;
      else if (LOCATIVE.has(preposition)) found.places += 1;
      else if (isRelation(relation, 'nsubj') || SIDING.has(preposition) || isBeforeOrgan(tree, word))
        found.acts += 1;
    }
  }

  /** Names that act more often than things happen in them, in the order in which they are first met. */
  get actors(): readonly string[] {
    return [...this.#counts]
      .filter(([name, { acts, places, persons }]) => acts > places && persons === 0 && !this.#parts.has(name))
      .map(([name]) => name);
  }
}
