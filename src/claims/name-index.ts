import type { Actor, ResolvedBy } from '../records/index.ts';
import { isAcronym, isCapitalised, keyOf, type Token, tokenise } from './tokenise.ts';

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
  entry: NameEntry | null;
  /** The words as written in the catalogue, for the rules of case. */
  spelling: readonly Token[];
}

const emptyNode = (): Node => ({ next: new Map(), entry: null, spelling: [] });

/** A name matches only words written the way it is written: capitals stay capitals, acronyms stay acronyms. */
const sameCase = (written: Token, known: Token): boolean => {
  if (isAcronym(known)) return isAcronym(written) || (known.text.length > 4 && isCapitalised(written));
  return !isCapitalised(known) || isCapitalised(written) || written.joined;
};

/** Longest match of names over tokens: a trie on the keys of their words. The first actor to claim a name keeps it. */
export class NameIndex {
  readonly #root = emptyNode();

  add(entry: NameEntry): void {
    const words = tokenise(entry.alias, { begin: 0, end: entry.alias.length }).filter(
      (token) => token.kind !== 'mark',
    );
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      const next = node.next.get(word.key) ?? emptyNode();
      node.next.set(word.key, next);
      node = next;
    }
    if (node.entry) return;
    node.entry = entry;
    node.spelling = words;
  }

  has(alias: string): boolean {
    let node: Node | undefined = this.#root;
    for (const word of alias.split(/[\s-]+/u)) node = node?.next.get(keyOf(word));
    return Boolean(node?.entry);
  }

  longestAt(tokens: readonly Token[], first: number): NameMatch | null {
    let node = this.#root;
    let best: NameMatch | null = null;
    for (let index = first; index < tokens.length; index += 1) {
      const token = tokens[index]!;
      const next = node.next.get(token.key);
      if (!next) break;
      node = next;
      const isWritten =
        node.entry && node.spelling.every((known, offset) => sameCase(tokens[first + offset]!, known));
      if (node.entry && isWritten) best = { entry: node.entry, length: index - first + 1 };
    }
    return best;
  }
}
