import type { ActorReference } from '../../records/index.ts';
import { isSmallWord, spellingKey } from '../catalogue/spelling-key.ts';
import { isCapitalised, type Token } from '../text/tokenise.ts';

/** The most words of a text that one name is looked for in. */
const MOST_WORDS = 7;

/** Names by the key of their spelling. A key that two actors have names nobody. */
export class SpellingIndex<Entry extends { readonly actor: ActorReference }> {
  readonly #entries = new Map<string, Entry | null>();

  add(entry: Entry, words: readonly Token[]): void {
    const key = spellingKey(words);
    if (key === null) return;
    const known = this.#entries.get(key);
    if (known === undefined) this.#entries.set(key, entry);
    else if (known?.actor.id !== entry.actor.id) this.#entries.set(key, null);
  }

  /** The longest name from `first` on that is longer than `least` words; all its words but articles are capitalised. */
  longestAt(
    tokens: readonly Token[],
    first: number,
    least: number,
  ): { readonly entry: Entry; readonly length: number } | null {
    if (this.#entries.size === 0) return null;
    let best: { readonly entry: Entry; readonly length: number } | null = null;
    for (let last = first + 1; last <= first + MOST_WORDS && last <= tokens.length; last += 1) {
      const token = tokens[last - 1]!;
      const isSmall = isSmallWord(tokens, last - 1);
      if (token.kind !== 'word' || !(isSmall || isCapitalised(token))) break;
      const next = tokens[last];
      if (isSmall || last - first <= least || (next?.joined && isCapitalised(next))) continue;
      const key = spellingKey(tokens.slice(first, last));
      const entry = key === null ? null : this.#entries.get(key);
      if (entry) best = { entry, length: last - first };
    }
    return best;
  }
}
