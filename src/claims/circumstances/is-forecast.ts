import { clauseChain } from '../grammar/clause-chain.ts';
import { childrenBy } from '../grammar/sentence-tree.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', 'wo', 'll', 'would']);
/** Verbs and adjectives of what is yet to come: "is expected to attack", "plans to join". */
const AHEAD =
  /^(?:expect(?:s|ed)?|predict(?:s|ed)?|forecast(?:s|ed)?|plan(?:s|ned|ning)?|intend(?:s|ed)?|prepar(?:e|es|ed|ing)|about|set|due|poised|likely|bound|hop(?:e|es|ed|ing)|vow(?:s|ed)?|promis(?:e|es|ed)|pledg(?:e|es|ed)|going)$/u;

/** Whether the words speak of what is yet to be: "will", "is expected to", "should this come about, it would". */
export const isForecast = ({ tree }: SentenceView, relation: FoundRelation): boolean => {
  const chain = clauseChain(tree, relation.anchor);
  return chain.some((word, step) => {
    if (childrenBy(tree, word, 'aux').some((child) => FUTURE.has(tree.words[child]!.key))) return true;
    const below = chain[step - 1];
    return (
      below !== undefined &&
      AHEAD.test(tree.words[word]!.key) &&
      (tree.words[below]!.relation === 'xcomp' || tree.words[below]!.relation === 'advcl')
    );
  });
};
