import { clauseOf, isPassive, surfaceSubjects } from '../grammar/clause.ts';
import { childrenBy, isRelation, prepositionOf, type SentenceTree } from '../grammar/sentence-tree.ts';
import { type CausalLink, upToVerb, type WordRange } from './causal-link.ts';
import { type CausalVerb, VERBS_BY_FORM } from './causal-markers.ts';

interface Sides {
  readonly cause: number;
  readonly effects: readonly number[];
  readonly except?: readonly number[];
  readonly presupposes: boolean;
  readonly credits?: number | null;
  /** The preposition that belongs to the marker: "stem from". */
  readonly governed?: number;
}

const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
]);

/** "The split", "X's split", "their split": what is named so is taken to be. */
const isDefinite = (tree: SentenceTree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'nmod:poss').some(
    (child) => tree.words[child]!.relation === 'nmod:poss' || DEFINITE.has(tree.words[child]!.key),
  );

/** Whether the verb tells what has been, if it is so: "caused", "may have caused". */
const looksBack = (tree: SentenceTree, verb: number): boolean =>
  tree.words[verb]!.xpos === 'VBD' ||
  childrenBy(tree, verb, 'aux').some((child) => /^(?:has|have|had|ve)$/u.test(tree.words[child]!.key));

/** A participle beside a clause: "…, leading X to join Y" has that clause for its subject. */
const clauseBefore = (tree: SentenceTree, verb: number): number | null => {
  const { xpos, relation, head } = tree.words[verb]!;
  const isBare = childrenBy(tree, verb, 'mark', 'nsubj', 'aux').length === 0;
  return xpos === 'VBG' && relation === 'advcl' && isBare && head >= 0 && head < verb ? head : null;
};

const causesOf = (tree: SentenceTree, verb: number): readonly Pick<Sides, 'cause' | 'except'>[] => {
  const before = clauseBefore(tree, verb);
  if (before !== null) return [{ cause: before, except: [verb] }];
  return surfaceSubjects(tree, verb).map((cause) => ({ cause, except: [verb] }));
};

const phrasesOf = (tree: SentenceTree, verb: number, prepositions: readonly string[]): readonly number[] =>
  [verb, ...childrenBy(tree, verb, 'obj', 'compound:prt')].flatMap((head) =>
    childrenBy(tree, head, 'obl', 'nmod', 'advcl').filter((child) =>
      prepositions.includes(
        prepositionOf(tree, child) ||
          childrenBy(tree, child, 'mark')
            .map((mark) => tree.words[mark]!.key)
            .join(' '),
      ),
    ),
  );

/** Agents of a passive. */
const agentsOf = (tree: SentenceTree, verb: number): readonly number[] =>
  childrenBy(tree, verb, 'obl').filter((child) => prepositionOf(tree, child) === 'by');

/** What a passive is said of: its subject, or the clause or noun that the participle stands beside. */
const sufferersOf = (tree: SentenceTree, verb: number): readonly number[] => {
  const { relation, head } = tree.words[verb]!;
  const own = childrenBy(tree, verb, 'nsubj');
  if (own.length > 0) return own;
  if (head >= 0 && (relation === 'advcl' || relation === 'acl'))
    // "X attacked Y, motivated by revenge" is often hung on Y
    return tree.words[verb - 1]?.form === ',' ? upToVerb(tree, head) : [head];
  return surfaceSubjects(tree, verb);
};

const complementsOf = (tree: SentenceTree, verb: number): readonly number[] =>
  tree.children[verb]!.filter((child) => {
    const { relation, xpos, head } = tree.words[child]!;
    if (child < head) return false;
    if (isRelation(relation, 'xcomp', 'ccomp')) return true;
    if (isRelation(relation, 'advcl'))
      return (
        childrenBy(tree, child, 'mark').some((mark) =>
          ['to', 'into', 'from'].includes(tree.words[mark]!.key),
        ) && ['VB', 'VBG'].includes(xpos)
      );
    return (
      isRelation(relation, 'advmod') ||
      (isRelation(relation, 'obl') &&
        ['into', 'to', 'towards', 'toward', 'from', 'away from', 'closer to'].includes(
          prepositionOf(tree, child),
        ))
    );
  });

const sidesOf = (tree: SentenceTree, verb: number, { shape, prepositions }: CausalVerb): readonly Sides[] => {
  const passive = isPassive(tree, verb);
  switch (shape) {
    case 'makes':
      if (passive)
        return agentsOf(tree, verb).map((cause) => ({
          cause,
          effects: sufferersOf(tree, verb),
          presupposes: true,
          governed: cause,
        }));
      return clauseOf(tree, verb).objects.length === 0
        ? []
        : causesOf(tree, verb).map((cause) => {
            const { objects } = clauseOf(tree, verb);
            return {
              ...cause,
              effects: objects,
              presupposes: objects.every((object) => isDefinite(tree, object)) && looksBack(tree, verb),
            };
          });
    case 'moves': {
      const effects = complementsOf(tree, verb);
      if (effects.length === 0) return [];
      if (passive)
        return agentsOf(tree, verb).map((cause) => ({ cause, effects, presupposes: false, governed: cause }));
      if (childrenBy(tree, verb, 'obj', 'iobj', 'ccomp').length === 0) return [];
      return causesOf(tree, verb).map((cause) => ({ ...cause, effects, presupposes: false }));
    }
    case 'leads':
      return phrasesOf(tree, verb, prepositions).flatMap((effect) =>
        causesOf(tree, verb).map((cause) => ({
          ...cause,
          effects: [effect],
          presupposes: isDefinite(tree, effect) && looksBack(tree, verb),
          governed: effect,
        })),
      );
    case 'stems':
      return phrasesOf(tree, verb, prepositions).map((cause) => ({
        cause,
        effects: sufferersOf(tree, verb),
        presupposes: true,
        governed: cause,
      }));
    case 'credits': {
      const { subjects, objects } = clauseOf(tree, verb);
      return phrasesOf(tree, verb, prepositions).map((cause) => ({
        cause,
        effects: objects,
        presupposes: true,
        credits: subjects[0] ?? null,
        governed: cause,
      }));
    }
  }
};

/** The words of the marker: the verb, what the table wants behind it, and its preposition where that stands right there. */
const markerOf = (
  tree: SentenceTree,
  verb: number,
  { lemma }: CausalVerb,
  sides: Sides,
): WordRange | null => {
  const rest = lemma.split(' ').slice(1);
  if (rest.some((word, index) => tree.words[verb + 1 + index]?.key !== word)) return null;
  const last = verb + 1 + rest.length;
  const isGoverned =
    sides.governed !== undefined && childrenBy(tree, sides.governed, 'case', 'mark').includes(last);
  return { first: verb, last: isGoverned ? last + 1 : last };
};

/** Causes that a verb ties to their effects. */
export const verbLinks = (tree: SentenceTree): readonly CausalLink[] =>
  tree.words.flatMap(({ key, upos }, verb) => {
    if (upos !== 'VERB') return [];
    return (VERBS_BY_FORM.get(key) ?? []).flatMap((causal) =>
      sidesOf(tree, verb, causal).flatMap((sides): readonly CausalLink[] => {
        const marker = markerOf(tree, verb, causal, sides);
        if (marker === null) return [];
        return [
          {
            marker,
            anchor: verb,
            cause: sides.cause,
            except: sides.except ?? [],
            effects: sides.effects,
            effect: causal.effect,
            isWeak: false,
            isCondition: false,
            // what is weakened or prevented is not left as it was
            presupposes: sides.presupposes && causal.effect !== 'lowers',
            credits: sides.credits ?? null,
            rule: `${causal.lemma}:${causal.shape}`,
          },
        ];
      }),
    );
  });
