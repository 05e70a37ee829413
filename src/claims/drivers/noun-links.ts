import { childrenBy, prepositionOf, type SentenceTree } from '../grammar/sentence-tree.ts';
import { pluralOf } from '../relations/triggers/inflect.ts';
import type { CausalLink } from './causal-link.ts';
import { CAUSAL_NOUNS, type CausalNoun, EFFECT_NOUNS } from './causal-markers.ts';

const NOUNS: ReadonlyMap<string, CausalNoun> = new Map(
  CAUSAL_NOUNS.flatMap((noun) => [noun.lemma, pluralOf(noun.lemma)].map((form) => [form, noun] as const)),
);
const OF: ReadonlySet<string> = new Set(['of', 'for', 'behind', 'in']);

/** "The reason for the split was money", "money was the cause of the split", "the split was the result of sanctions". */
export const nounLinks = (tree: SentenceTree): readonly CausalLink[] =>
  tree.words.flatMap(({ key, head, relation }, word): readonly CausalLink[] => {
    const noun = NOUNS.get(key);
    if (!noun) return [];
    const isSubject = relation === 'nsubj' && head >= 0 && childrenBy(tree, head, 'cop').length > 0;
    const others = isSubject
      ? [head]
      : childrenBy(tree, word, 'cop').length > 0
        ? childrenBy(tree, word, 'nsubj')
        : [];
    return childrenBy(tree, word, 'nmod')
      .filter((child) => OF.has(prepositionOf(tree, child)))
      .flatMap((below) =>
        others.map((other): CausalLink => {
          const [cause, effect] = EFFECT_NOUNS.has(noun.lemma) ? [below, other] : [other, below];
          return {
            marker: { first: word, last: word + 1 },
            anchor: isSubject ? head : word,
            cause,
            except: [word, ...childrenBy(tree, cause, 'cop', 'aux')],
            effects: [effect],
            effect: noun.effect,
            isWeak: false,
            isCondition: false,
            presupposes: true,
            credits: null,
            rule: noun.lemma,
          };
        }),
      );
  });
