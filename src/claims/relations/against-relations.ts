import { clauseOf, obliquesOf } from '../grammar/clause.ts';
import { childrenBy, isRelation, type SentenceTree } from '../grammar/sentence-tree.ts';
import type { FoundMention } from '../mentions/mention.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import { describedBy } from './adjective-relations.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { type FoundRelation, pairsAcross } from './found-relation.ts';
import { ownersOf } from './noun-relations.ts';
import { partiesAt } from './parties-at.ts';
import { verbsOf } from './triggers/trigger.ts';

/** Whoever fights, with whomever, against another is at war with him; whoever does anything else against him, at odds. */
const [FOUGHT, OPPOSED] = verbsOf([
  { kind: 'armed-conflict', form: 'event', verbs: 'be', target: 'against' },
  { kind: 'rivalry', form: 'state', verbs: 'be', target: 'against' },
]);
const FIGHTING =
  /^(?:fight|fought|battl|war$|wars$|front|operation|offensive|campaign|clash|attack|strike|combat|struggl|troops|raid)/u;

/** Prepositions behind which stands one for whom, or with whom, it is done. */
const BESIDE: ReadonlySet<string> = new Set([
  'with',
  'alongside',
  'together with',
  'to',
  'for',
  'on behalf of',
  'of',
  'by',
]);
/** Words that take "against" without an adversary: a ruling, a warning, a measure. */
const HARMLESS =
  /^(?:warn|advis|caution|rul|decid|guard|insur|hedg|weigh|compar|measur|check|lean|play|win|won|los|draw|drew|match|game|goal|dollar|currency)/u;

const actsOfVerb = (view: SentenceView, verb: number): readonly number[] => {
  const { subjects, objects, recipients, obliques } = clauseOf(view.tree, verb);
  const beside = obliques.filter(({ preposition }) => BESIDE.has(preposition)).map(({ word }) => word);
  return [...subjects, ...recipients, ...objects, ...beside];
};

const verbAbove = (tree: SentenceTree, noun: number): number => {
  const { head } = tree.words[noun]!;
  return head >= 0 && tree.words[head]!.upos === 'VERB' ? head : -1;
};

/** Those on the side of the word that "against" hangs on: who does it, with whom and for whom. */
const sideOf = (view: SentenceView, word: number): readonly FoundMention[] => {
  const { tree } = view;
  const at = (words: readonly number[]): readonly FoundMention[] =>
    words.flatMap((each) => partiesAt(view, each));
  if (tree.words[word]!.upos === 'VERB') return at(actsOfVerb(view, word));
  const beside = obliquesOf(tree, word).filter(({ preposition }) => BESIDE.has(preposition));
  const own = [...ownersOf(view, word), ...at(beside.map((oblique) => oblique.word))];
  if (own.length > 0) return own;
  const verb = verbAbove(tree, word);
  if (verb < 0) return describedBy(view, word);
  return isRelation(tree.words[word]!.relation, 'nsubj') ? [] : at(actsOfVerb(view, verb));
};

/** "took no side against": the article of an object denies the whole. */
const takesNothing = (tree: SentenceTree, word: number): boolean =>
  childrenBy(tree, word, 'obj').some((object) =>
    childrenBy(tree, object, 'det').some((child) =>
      /^(?:no|neither|little|few)$/u.test(tree.words[child]!.key),
    ),
  );

/** The word "against" before another, which is what the relation stands on. */
const markerBefore = (tree: SentenceTree, word: number): number =>
  childrenBy(tree, word, 'case').find((child) => tree.words[child]!.key === 'against') ?? word;

/** "X sided with Y against Z", "X's stand against Z": X and Y are at odds with Z, whatever the word between says. */
export const againstRelations = (view: SentenceView): readonly FoundRelation[] => {
  const { tree } = view;
  if (!tree.words.some(({ key }) => key === 'against')) return [];
  const predicates = tree.words.flatMap((_, word): readonly FoundRelation[] => {
    // "they are against X's plots"
    const marker = childrenBy(tree, word, 'case').find((child) => tree.words[child]!.key === 'against');
    const subjects = childrenBy(tree, word, 'nsubj').flatMap((subject) => partiesAt(view, subject));
    if (marker === undefined || subjects.length === 0) return [];
    const found: FoundTrigger = { trigger: OPPOSED!, anchor: word, first: marker, last: marker + 1 };
    return pairsAcross(found, subjects, partiesAt(view, word), 'against:rivalry:be');
  });
  const acts = tree.words.flatMap(({ key }, anchor) => {
    if (key === '' || HARMLESS.test(key) || takesNothing(tree, anchor)) return [];
    const enemies = obliquesOf(tree, anchor).filter(({ preposition }) => preposition === 'against');
    return enemies.flatMap(({ word }) => {
      const parties = partiesAt(view, word);
      if (parties.length === 0) return [];
      const first = markerBefore(tree, word);
      const found: FoundTrigger = {
        trigger: FIGHTING.test(key) ? FOUGHT! : OPPOSED!,
        anchor,
        first,
        last: first + 1,
      };
      return pairsAcross(found, sideOf(view, anchor), parties, `against:${found.trigger.kind}:${key}`);
    });
  });
  return [...predicates, ...acts];
};
