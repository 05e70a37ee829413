import { childrenBy, isRelation, prepositionOf, type SentenceTree } from './sentence-tree.ts';

/** Conjunctions behind which a clause still depends on the words before them: "unclear whether", "accused of". */
const COMPLEMENT_MARKS: ReadonlySet<string> = new Set([
  'whether',
  'that',
  'if',
  'of',
  'to',
  'for',
  'in',
  'from',
  'as',
]);

/** Prepositions across which what is said of the verb reaches the noun: "refused to engage in talks". */
const TRANSPARENT: ReadonlySet<string> = new Set([
  '',
  'in',
  'into',
  'of',
  'for',
  'from',
  'to',
  'at',
  'with',
  'as',
  'on',
  'out of',
  'any',
  'between',
  'against',
  'about',
]);

const isComplement = (tree: SentenceTree, word: number): boolean => {
  const { xpos, head } = tree.words[word]!;
  const marks = childrenBy(tree, word, 'mark', 'case').map((child) => tree.words[child]!.key);
  const governor = tree.words[head]!;
  if (
    ['ADJ', 'NOUN'].includes(governor.upos) &&
    marks.some((mark) => ['whether', 'that', 'if', 'to'].includes(mark))
  )
    return true;
  return xpos === 'VBG' && marks.some((mark) => COMPLEMENT_MARKS.has(mark));
};

/**
 * The words above one as far as what is said of them reaches it, itself first: across complements, light verbs and
 * coordination, but out of no relative clause, no clause of circumstance and no apposition.
 */
export const clauseChain = (tree: SentenceTree, word: number): readonly number[] => {
  const chain = [word];
  for (let at = word; chain.length <= tree.words.length; ) {
    const { relation, head } = tree.words[at]!;
    if (head < 0 || isRelation(relation, 'acl:relcl', 'parataxis', 'appos', 'list')) break;
    if (isRelation(relation, 'obl', 'nmod') && !TRANSPARENT.has(prepositionOf(tree, at))) break;
    if (relation === 'acl' && tree.words[at]!.xpos !== 'VB') break;
    if (relation === 'advcl' && !isComplement(tree, at)) break;
    if (relation === 'conj' && childrenBy(tree, at, 'nsubj').length > 0) break;
    chain.push(head);
    at = head;
  }
  return chain;
};
