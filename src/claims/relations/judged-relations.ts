import { clauseOf } from '../grammar/clause.ts';
import { childrenBy, prepositionOf, type SentenceTree } from '../grammar/sentence-tree.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import { type FoundRelation, pairsAcross } from './found-relation.ts';
import { partiesAt } from './parties-at.ts';
import { verbsOf } from './triggers/trigger.ts';

const [JUDGED] = verbsOf([{ kind: 'accusation', form: 'state', verbs: 'consider', target: 'direct' }]);
const JUDGING =
  /^(?:consider|regard|view|deem|see|saw|call|label|describ|brand|declar|designat|portray|treat|perceiv|denounc)/u;
/** What is held against another: names that one gives to an enemy. */
const HOSTILE =
  /^(?:enem(?:y|ies)|foes?|adversar(?:y|ies)|threats?|terrorists?|apostates?|infidels?|traitors?|heretics?|heretical|puppets?|criminals?|deviants?|deviant|illegitimate|illegal|occup(?:ier|iers|ying)|aggressors?|usurpers?|collaborators?|unbelievers?|kuffar|fascists?|fascism|dictators?|dictatorship|evil|dangerous|hostile|mercenar(?:y|ies)|crusaders?|rogue|stooges?|renegades?|revisionists?|imperialists?|separatists?|apostasy|heresy)$/u;

/** What a verb of judging says of its object: "considers Y *an enemy*", "views Y *as a threat*", "holds Y *to be apostate*". */
const judgements = (tree: SentenceTree, verb: number): readonly number[] => [
  ...childrenBy(tree, verb, 'xcomp', 'ccomp'),
  ...childrenBy(tree, verb, 'obj'),
  ...childrenBy(tree, verb, 'obl', 'advcl').filter((child) =>
    ['as', 'to be'].includes(prepositionOf(tree, child)),
  ),
];

const isHostile = (tree: SentenceTree, word: number): boolean =>
  HOSTILE.test(tree.words[word]!.key) ||
  childrenBy(tree, word, 'amod', 'compound', 'conj').some((child) => HOSTILE.test(tree.words[child]!.key));

/** "X considers Y an enemy": X accuses Y, whichever word for an enemy it is. */
export const judgedRelations = (view: SentenceView): readonly FoundRelation[] => {
  const { tree } = view;
  return tree.words.flatMap(({ key, upos }, verb): readonly FoundRelation[] => {
    if (upos !== 'VERB' || !JUDGING.test(key)) return [];
    const hostile = judgements(tree, verb).filter((word) => isHostile(tree, word));
    if (hostile.length === 0) return [];
    const { subjects, objects, isPassive } = clauseOf(tree, verb);
    const raised = hostile.flatMap((word) => childrenBy(tree, word, 'nsubj'));
    // "considers the Taliban apostates", read as one phrase
    const inside = hostile.flatMap((word) => childrenBy(tree, word, 'compound'));
    const judged = [...(isPassive ? [] : childrenBy(tree, verb, 'iobj')), ...objects, ...raised, ...inside];
    return pairsAcross(
      { trigger: JUDGED!, anchor: verb, first: verb, last: verb + 1 },
      subjects.flatMap((word) => partiesAt(view, word)),
      judged.filter((word) => !hostile.includes(word)).flatMap((word) => partiesAt(view, word)),
      `judged:accusation:${key}`,
    );
  });
};
