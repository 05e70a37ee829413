import { clauseChain } from '../grammar/clause-chain.ts';
import { childrenBy, isRelation, prepositionOf, type SentenceTree } from '../grammar/sentence-tree.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "Would" too: "said it would attack", "would have attacked" assert no attack. */
const FUTURE = words('will shall wo ll would');
const MODALS = words('will shall wo ll would could may might can');
/** Verbs and adjectives of what is yet to come: "is expected to attack", "plans to join". */
const AHEAD =
  /^(?:expect(?:s|ed)?|anticipat(?:e|es|ed)|predict(?:s|ed)?|forecast(?:s|ed)?|project(?:s|ed)|plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|about|set|due|poised|ready|scheduled|slated|tipped|likely|unlikely|bound|certain|sure|determined|hop(?:e|es|ed|ing)|vow(?:s|ed|ing)?|swor(?:e|n)|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|going)$/u;
/** Those that say so of a whole clause: "it is expected that X joins Y". */
const EXPECTING = /^(?:expect|anticipat|predict|forecast|foresee|foresaw)/u;
/** Nouns of it, before what is to come: "plans for an attack on Y", "a vow to attack Y". */
const PROSPECTS = words(
  'plan plans intention intentions intent promise promises vow vows pledge pledges prospect prospects threat threats proposal proposals preparations',
);
const TIES = words('to for of');
/** "A planned offensive", "the coming merger". */
const COMING = words(
  'planned upcoming future forthcoming imminent impending prospective looming coming proposed',
);
const CONDITIONS = words('if unless');

const hasAuxiliary = (tree: SentenceTree, word: number, among: ReadonlySet<string>): boolean =>
  childrenBy(tree, word, 'aux').some((child) => among.has(tree.words[child]!.key));

/** "Is to supply", "were to attack". */
const isToDo = (tree: SentenceTree, word: number): boolean =>
  tree.words[word]!.xpos === 'VB' &&
  childrenBy(tree, word, 'cop', 'aux').some(
    (child) => /^(?:is|are|was|were)$/u.test(tree.words[child]!.key) && tree.words[child + 1]?.key === 'to',
  );

/** "If X attacks Y, Z will …" asserts no attack. */
const isSupposed = (tree: SentenceTree, word: number): boolean => {
  const { relation, head } = tree.words[word]!;
  return (
    isRelation(relation, 'advcl') &&
    head >= 0 &&
    childrenBy(tree, word, 'mark').some((child) => CONDITIONS.has(tree.words[child]!.key)) &&
    hasAuxiliary(tree, head, MODALS)
  );
};

/** Whether a word says of the one below it in a chain that it is yet to be. */
const looksAhead = (tree: SentenceTree, word: number, below: number): boolean => {
  const { key } = tree.words[word]!;
  const { relation } = tree.words[below]!;
  if (AHEAD.test(key) && isRelation(relation, 'xcomp', 'advcl')) return true;
  if (EXPECTING.test(key) && isRelation(relation, 'ccomp', 'csubj')) return true;
  if (!PROSPECTS.has(key)) return false;
  const ties = [
    prepositionOf(tree, below),
    ...childrenBy(tree, below, 'mark').map((child) => tree.words[child]!.key),
  ];
  return isRelation(relation, 'acl', 'nmod') && ties.some((tie) => TIES.has(tie));
};

/** "Is about to attack", "renewed its threat to attack", where the clause hangs on the word before and is no part of its chain. */
const isPurposeAhead = (tree: SentenceTree, word: number): boolean => {
  const { relation, xpos, head } = tree.words[word]!;
  const to = childrenBy(tree, word, 'mark').find((child) => tree.words[child]!.key === 'to');
  if (to === undefined || head < 0 || xpos !== 'VB' || !isRelation(relation, 'advcl')) return false;
  return AHEAD.test(tree.words[head]!.key) || PROSPECTS.has(tree.words[to - 1]?.key ?? '');
};

/**
 * Whether the words speak of what is yet to be, or would be if something else were: "will", "is expected to", "said it
 * would", "should this come about, it will". `chain`: the words above the relation's, itself first.
 */
export const isForecast = (
  { tree }: SentenceView,
  relation: Pick<FoundRelation, 'anchor'>,
  chain: readonly number[] = clauseChain(tree, relation.anchor),
): boolean =>
  childrenBy(tree, relation.anchor, 'amod').some((child) => COMING.has(tree.words[child]!.key)) ||
  chain.some((word, step) => {
    if (
      hasAuxiliary(tree, word, FUTURE) ||
      isToDo(tree, word) ||
      isSupposed(tree, word) ||
      isPurposeAhead(tree, word)
    )
      return true;
    const below = chain[step - 1];
    return below !== undefined && looksAhead(tree, word, below);
  });
