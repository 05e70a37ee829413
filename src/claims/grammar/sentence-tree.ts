import type { Span } from '../../records/index.ts';

/** A word of a sentence in its place in the tree; a name that is known beforehand is one word. */
export interface TreeWord extends Span {
  readonly form: string;
  /** What tables are looked up by; empty for a name, which is never a trigger. */
  readonly key: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn tag. */
  readonly xpos: string;
  /** Index of the head; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with its subtype. */
  readonly relation: string;
}

/** A sentence's words and, for each, those that hang on it, in order. */
export interface SentenceTree {
  readonly words: readonly TreeWord[];
  readonly children: readonly (readonly number[])[];
}

export const growTree = (words: readonly TreeWord[]): SentenceTree => {
  const children: number[][] = words.map(() => []);
  for (const [index, { head }] of words.entries()) if (head >= 0) children[head]!.push(index);
  return { words, children };
};

/** Whether a relation is one of those named, its subtype left out unless it is named. */
export const isRelation = (relation: string, ...names: readonly string[]): boolean =>
  names.includes(relation) || names.includes(relation.split(':')[0]!);

/** The words that hang on one by the relations named. */
export const childrenBy = (
  tree: SentenceTree,
  head: number,
  ...names: readonly string[]
): readonly number[] =>
  tree.children[head]!.filter((child) => isRelation(tree.words[child]!.relation, ...names));

/** The words that mark the case of one, joined: "against", "because of"; empty where there are none. */
export const prepositionOf = (tree: SentenceTree, word: number): string =>
  childrenBy(tree, word, 'case')
    .flatMap((marker) => [marker, ...childrenBy(tree, marker, 'fixed')])
    .filter((marker) => tree.words[marker]!.xpos !== 'POS')
    .sort((a, b) => a - b)
    .map((marker) => tree.words[marker]!.key)
    .join(' ');

/** The word of a span that the others hang on. */
export const headOf = (tree: SentenceTree, first: number, last: number): number => {
  for (let index = first; index < last; index += 1) {
    const { head } = tree.words[index]!;
    if ((head < first || head >= last) && tree.words[index]!.upos !== 'PUNCT') return index;
  }
  return last - 1;
};

/** Whether a word hangs on another, however deep, or is it. */
export const hangsOn = (words: readonly TreeWord[], word: number, above: number): boolean => {
  for (let at = word, step = 0; at >= 0 && step <= words.length; at = words[at]!.head, step += 1)
    if (at === above) return true;
  return false;
};

/** Longest coordination that is climbed (assumed). */
const LONGEST_COORDINATION = 12;

/** The first of a coordination, on which the others hang. */
export const firstConjunct = (tree: SentenceTree, word: number): number => {
  let at = word;
  for (let step = 0; step < LONGEST_COORDINATION && tree.words[at]!.relation === 'conj'; step += 1)
    at = tree.words[at]!.head;
  return at;
};
