import type { Actor, ResolvedBy } from '../../records/index.ts';
import { ACRONYMS_ALSO_WORDS } from '../catalogue/acronyms-also-words.ts';
import { isAcronym, isCapitalised, type Token, tokenise } from '../text/tokenise.ts';
import { SpellingIndex } from './spelling-index.ts';

/**
 * name: an organisation's own; place: a state, which may also be meant as a territory; seat: a capital, which may
 * stand for its state; adjective: of a state.
 */
export type Standing = 'name' | 'place' | 'seat' | 'adjective';

export interface NameEntry {
  readonly actor: Actor;
  readonly alias: string;
  readonly resolvedBy: ResolvedBy;
  readonly standing: Standing;
}

export interface NameMatch {
  readonly entry: NameEntry;
  /** Tokens covered. */
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Names whose words end here; several where only the case tells them apart: "JeM" and "JEM". */
  readonly names: { readonly entry: NameEntry; readonly spelling: readonly Token[] }[];
}

const emptyNode = (): Node => ({ next: new Map(), names: [] });

/** "LeT", "JeM": told from "let" and "JEM" by nothing but their case. */
const MIXED_ACRONYM = /^(?=.{2,6}$)\p{Lu}\p{Ll}+\p{Lu}+$/u;

/** A name matches only words written the way it is written: capitals stay capitals, acronyms stay acronyms. */
const sameCase = (written: Token, known: Token): boolean => {
  if (MIXED_ACRONYM.test(known.text)) return written.text === known.text;
  if (isAcronym(known)) {
    const isProper = known.text.length > 4 && !ACRONYMS_ALSO_WORDS.has(known.key);
    return isAcronym(written) || (isProper && isCapitalised(written));
  }
  return !isCapitalised(known) || isCapitalised(written) || written.joined;
};

/** Arabic articles before sun letters, and other ways to write one. */
const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'ash',
  'as',
  'ar',
  'at',
  'an',
  'ad',
  'az',
  'el',
  'ul',
  'ud',
]);
/** The Persian link in "Lashkar-e-Taiba". */
const LINKS: ReadonlySet<string> = new Set(['e', 'i', 'ye']);

/** Spellings of the small words inside transliterated names are one: "Ahrar ash-Sham" is "Ahrar al-Sham". */
const nameKey = (tokens: readonly Token[], at: number): string => {
  const { key, joined } = tokens[at]!;
  if (ARTICLES.has(key) && (joined || tokens[at + 1]?.joined)) return 'al';
  return LINKS.has(key) && joined ? 'e' : key;
};

/** Marks inside of names that tell nothing: "X – Y", "Mare' Front". */
const SKIPPED: ReadonlySet<string> = new Set(['–', "'"]);

/** Longest match of names over tokens: a trie on the keys of their words. The first actor to claim a name keeps it. */
export class NameIndex {
  readonly #root = emptyNode();
  readonly #spellings = new SpellingIndex<NameEntry>();
  readonly #base: NameIndex | null;

  /** `base` keeps its names: what is added here is looked up besides them, and never shadows one of the same length. */
  constructor(base: NameIndex | null = null) {
    this.#base = base;
  }

  add(entry: NameEntry): void {
    const words = tokenise(entry.alias, { begin: 0, end: entry.alias.length }).filter(
      (token) => token.kind !== 'mark',
    );
    if (words.length === 0) return;
    let node = this.#root;
    for (const at of words.keys()) {
      const key = nameKey(words, at);
      const next = node.next.get(key) ?? emptyNode();
      node.next.set(key, next);
      node = next;
    }
    if (!node.names.some(({ spelling }) => words.every((word, at) => sameCase(word, spelling[at]!))))
      node.names.push({ entry, spelling: words });
    this.#spellings.add(entry, words);
  }

  longestAt(tokens: readonly Token[], first: number): NameMatch | null {
    let node = this.#root;
    let best: NameMatch | null = this.#base?.longestAt(tokens, first) ?? null;
    let skipped = 0;
    for (let index = first; index < tokens.length; index += 1) {
      if (index > first && SKIPPED.has(tokens[index]!.key) && tokens[index]!.kind === 'mark') {
        skipped += 1;
        continue;
      }
      const next = node.next.get(nameKey(tokens, index));
      if (!next) break;
      node = next;
      const length = index - first + 1;
      const written =
        skipped === 0
          ? tokens.slice(first, index + 1)
          : tokens.slice(first, index + 1).filter(({ kind }) => kind !== 'mark');
      const match = node.names.find(({ spelling }) =>
        spelling.every((known, offset) => sameCase(written[offset]!, known)),
      );
      if (match && length > (best?.length ?? 0)) best = { entry: match.entry, length };
    }
    return this.#spellings.longestAt(tokens, first, best?.length ?? 0) ?? best;
  }
}
