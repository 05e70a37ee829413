import { keyOf } from './tokenise.ts';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | null;
}

/** Longest match of fixed phrases over the keys of tokens. */
export class PhraseIndex<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: null };

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      let node = this.#root;
      for (const word of phrase.split(/[ -]/u)) {
        const key = keyOf(word);
        const next: Node<Value> = node.next.get(key) ?? { next: new Map(), value: null };
        node.next.set(key, next);
        node = next;
      }
      node.value ??= value;
    }
  }

  /** The longest phrase that starts at a token. */
  longestAt(
    tokens: readonly { readonly key: string }[],
    first: number,
  ): { readonly value: Value; readonly length: number } | null {
    let node = this.#root;
    let best: { value: Value; length: number } | null = null;
    for (let index = first; index < tokens.length; index += 1) {
      let next: Node<Value> | undefined = node;
      for (const part of tokens[index]!.key.split('-')) next = next?.next.get(part);
      if (!next) break;
      node = next;
      if (node.value !== null) best = { value: node.value, length: index - first + 1 };
    }
    return best;
  }
}
