import type { Span } from '../../records/index.ts';
import type { SentenceTree } from '../grammar/sentence-tree.ts';
import type { FoundMention } from './mention.ts';

/** One sentence with everything in it that the finders look at. */
export interface SentenceView {
  readonly span: Span;
  readonly tree: SentenceTree;
  readonly mentions: readonly FoundMention[];
  /** Mentions by the word that the rest of their words hang on. */
  readonly at: ReadonlyMap<number, readonly FoundMention[]>;
  /** For each word the mentions that cover it. */
  readonly covering: readonly (readonly FoundMention[])[];
  /** The text from one word up to another (exclusive), blanks made single. */
  readonly wordsOf: (first: number, last: number) => string;
}

export const viewSentence = (
  text: string,
  span: Span,
  tree: SentenceTree,
  mentions: readonly FoundMention[],
): SentenceView => {
  const at = new Map<number, FoundMention[]>();
  const covering: FoundMention[][] = tree.words.map(() => []);
  for (const mention of mentions) {
    at.set(mention.head, [...(at.get(mention.head) ?? []), mention]);
    for (let word = mention.first; word < mention.last; word += 1) covering[word]!.push(mention);
  }
  const wordsOf = (first: number, last: number): string =>
    text
      .slice(tree.words[first]?.begin ?? span.end, tree.words[last - 1]?.end ?? span.end)
      .replace(/\s+/gu, ' ');
  return { span, tree, mentions, at, covering, wordsOf };
};
