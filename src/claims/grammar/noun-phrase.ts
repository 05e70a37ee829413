import { childrenBy, prepositionOf, type SentenceTree } from './sentence-tree.ts';

const DEEPEST = 4;

/** From the first to one past the last word of a noun's phrase, without articles, appositions and clauses. */
export const nounPhrase = (
  tree: SentenceTree,
  noun: number,
  depth = 0,
): { readonly first: number; readonly last: number } => {
  const inside = [
    ...childrenBy(
      tree,
      noun,
      'compound',
      'amod',
      'flat',
      'nmod:desc',
      'nmod:poss',
      'nummod',
      'nmod:unmarked',
    ),
    ...childrenBy(tree, noun, 'nmod').filter((child) =>
      ['of', 'for', 'at', 'from', 'in'].includes(prepositionOf(tree, child)),
    ),
  ].filter((child) => tree.words[child]!.xpos !== 'PRP$');
  let first = noun;
  let last = noun + 1;
  if (depth < DEEPEST)
    for (const child of inside) {
      const phrase = nounPhrase(tree, child, depth + 1);
      first = Math.min(first, phrase.first);
      last = Math.max(last, phrase.last);
    }
  return { first, last };
};
