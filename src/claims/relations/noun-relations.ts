import { signOf } from '../../records/index.ts';
import { clauseOf, type Oblique, obliquesOf, obliquesWithin, surfaceSubjects } from '../grammar/clause.ts';
import { childrenBy, isRelation, prepositionOf, type SentenceTree } from '../grammar/sentence-tree.ts';
import { distinctMentions } from '../mentions/distinct-mentions.ts';
import type { FoundMention } from '../mentions/mention.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { type FoundRelation, pairsAcross, pairsWithin } from './found-relation.ts';
import { partiesAt, partiesAtAll } from './parties-at.ts';
import { HAVING_VERBS, LIGHT_VERBS, RECEIVING_VERBS, REPORTING_VERBS } from './triggers/light-verbs.ts';
import type { NounTrigger } from './triggers/trigger.ts';

/** Nouns that hand a light verb on: "denied any role in the attack on Y". */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'involvement role part participation responsibility hand series campaign wave string number set lot kind form level degree amount deal levels state process round rounds policy history report reports claim claims allegation allegations rumour rumours rumor rumors accusation accusations plan plans attempt attempts possibility idea offer proposal means spate flurry pattern middle midst verge brink course'.split(
    ' ',
  ),
);
/** Words that turn "relations between X and Y" into their opposite. */
const STRAINED: ReadonlySet<string> = new Set(
  'tense strained hostile bad poor sour soured frosty icy worsened worsening deteriorated deteriorating broken frayed uneasy bitter cool cooled difficult fraught'.split(
    ' ',
  ),
);

/** "X is *responsible* for attacks on Y". */
const PREDICATES: ReadonlySet<string> = new Set(
  'responsible guilty involved engaged complicit active open ready willing unwilling reluctant capable behind able due'.split(
    ' ',
  ),
);

/** "shared hostility *towards* Z" is not between those who share it. */
const OUTWARD: ReadonlySet<string> = new Set([
  'to',
  'towards',
  'toward',
  'for',
  'of',
  'against',
  'on',
  'over',
]);

/** Circumstances of the verb's, in which its subject need not take part: "entered Z *since* the ouster of Y". */
const CIRCUMSTANCE =
  /^(?:since|after|before|despite|following|because of|due to|until|without|as|than|unlike)$/u;

const isCircumstance = (tree: SentenceTree, noun: number): boolean =>
  CIRCUMSTANCE.test(prepositionOf(tree, noun));

interface Carrier {
  /** The verb whose clause the noun stands in, or -1. */
  readonly verb: number;
  readonly isLight: boolean;
  readonly isReceiving: boolean;
}

/** The verb that carries a noun over: "X launched an *attack*", "an *attack* was launched", "X took part in *talks*". */
const carrierOf = (tree: SentenceTree, noun: number): Carrier => {
  let at = noun;
  for (let step = 0; step < 4; step += 1) {
    const { relation, head } = tree.words[at]!;
    // "X is in the middle of talks with Y"
    if (at !== noun && childrenBy(tree, at, 'cop').length > 0)
      return { verb: at, isLight: true, isReceiving: false };
    if (head < 0) return { verb: -1, isLight: false, isReceiving: false };
    const governor = tree.words[head]!;
    if (isRelation(relation, 'nmod') && TRANSPARENT.has(governor.key)) {
      at = head;
      continue;
    }
    if (isRelation(relation, 'conj') && ['NOUN', 'PROPN'].includes(governor.upos)) {
      at = head;
      continue;
    }
    if (governor.upos === 'ADJ' && PREDICATES.has(governor.key))
      return { verb: head, isLight: true, isReceiving: false };
    if (!['VERB', 'AUX'].includes(governor.upos)) return { verb: -1, isLight: false, isReceiving: false };
    const isLight = LIGHT_VERBS.has(governor.key);
    if (REPORTING_VERBS.has(governor.key)) return { verb: -1, isLight: false, isReceiving: false };
    return { verb: head, isLight, isReceiving: RECEIVING_VERBS.has(governor.key) };
  }
  return { verb: -1, isLight: false, isReceiving: false };
};

const namedBy = (
  view: SentenceView,
  phrases: readonly Oblique[],
  ...prepositions: readonly string[]
): readonly FoundMention[] =>
  partiesAtAll(
    view,
    phrases.filter(({ preposition }) => prepositions.includes(preposition)).map(({ word }) => word),
  );

/** Those who own a noun or stand right before it: "X's attack", "Turkish support", "a Taliban raid". */
export const ownersOf = (view: SentenceView, noun: number): readonly FoundMention[] => {
  const before = (word: number): readonly number[] =>
    childrenBy(view.tree, word, 'nmod:poss', 'compound', 'amod', 'nmod:desc', 'flat', 'nmod:unmarked').filter(
      (child) => child < word,
    );
  // "the Iran-Iraq war": the first hangs on the second
  const paired = (child: number): readonly number[] =>
    before(child).filter((other) => view.at.has(other) && view.tree.words[other + 1]?.form === '-');
  return partiesAtAll(
    view,
    before(noun).flatMap((child) => [...paired(child), child]),
  );
};

/** "relations between X and Y are tense" is rivalry, whatever the relations were. */
const isStrained = (tree: SentenceTree, noun: number): boolean => {
  const { relation, head } = tree.words[noun]!;
  const near = [
    ...childrenBy(tree, noun, 'amod'),
    ...(head >= 0 && isRelation(relation, 'nsubj') ? [head, ...childrenBy(tree, head, 'xcomp')] : []),
  ];
  return near.some((word) => STRAINED.has(tree.words[word]!.key));
};

/** Verbs by which support does its work: "Saudi money *kept* X alive". */
const KEEPING =
  /^(?:maintain|keep|kept|sustain|enabl|allow|help|strengthen|bolster|sav|boost|let|turn|preserv|prop|buoy|revive|reviv|transform|empower|fuel)/u;

/** Whom support keeps alive, where it is the subject of the verb. */
const keptBySupport = (view: SentenceView, verb: number): readonly FoundMention[] => {
  if (verb < 0 || !KEEPING.test(view.tree.words[verb]!.key)) return [];
  const { objects, isPassive } = clauseOf(view.tree, verb);
  return isPassive ? [] : partiesAtAll(view, objects);
};

const ACCOMPANYING = /^(?:with|thanks to|under|through)$/u;
const COMING = /^(?:com|came|flow|arriv|originat|stem|deriv|pour)/u;

/** Where support is said to come from: "its funding comes from Y", "aid coming from Y", "the backing of funds from Y". */
const comingFrom = (view: SentenceView, noun: number, verb: number): readonly Oblique[] => {
  const { tree } = view;
  const own = [noun, ...childrenBy(tree, noun, 'nmod')].flatMap((word) => obliquesOf(tree, word));
  const said = [
    ...childrenBy(tree, noun, 'acl'),
    ...(verb >= 0 && isRelation(tree.words[noun]!.relation, 'nsubj')
      ? [verb, ...childrenBy(tree, verb, 'xcomp')]
      : []),
  ].filter((word) => COMING.test(tree.words[word]!.key));
  return [...own, ...said.flatMap((word) => obliquesOf(tree, word))];
};

/** Who grows or is paid by it: "X was rewarded with aid from Y". */
const rewardedBy = (view: SentenceView, verb: number): readonly FoundMention[] => {
  const { objects, subjects, isPassive } = clauseOf(view.tree, verb);
  return partiesAtAll(view, isPassive ? objects : subjects);
};

const relationsAround = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: NounTrigger,
  rule: string,
): readonly FoundRelation[] => {
  const { tree } = view;
  const noun = found.anchor;
  // "X and Y are fighting Z" is a verb
  if (childrenBy(tree, noun, 'obj').length > 0) return [];
  const { verb, isLight, isReceiving } = carrierOf(tree, noun);
  const own = obliquesWithin(tree, noun);
  const clause = verb >= 0 ? clauseOf(tree, verb) : null;
  const carried = (clause?.obliques ?? []).filter(({ word }) => word !== noun);
  const phrases = [...own, ...carried];
  // "quarrels weakened the pact between X and Y" says nothing of whose quarrels
  const beside = verb >= 0 ? obliquesOf(tree, verb) : [];
  const between = namedBy(view, [...own, ...beside], 'between', 'among', 'amongst');
  if (between.length > 1) return pairsWithin(found, between, `${rule}:between`);

  const owners = ownersOf(view, noun);
  const isSubject = isRelation(tree.words[noun]!.relation, 'nsubj');
  const doers = ((): readonly FoundMention[] => {
    const isObl = isRelation(tree.words[noun]!.relation, 'obl');
    if (isObl && !trigger.together && isCircumstance(tree, noun)) return [];
    if (!clause || (!isLight && !isRelation(tree.words[noun]!.relation, 'obj'))) {
      const { relation, head } = tree.words[noun]!;
      if (childrenBy(tree, noun, 'cop', 'nsubj').length > 0)
        return partiesAtAll(view, surfaceSubjects(tree, noun));
      if (head >= 0 && relation.startsWith('nmod') && prepositionOf(tree, noun) === 'in')
        return partiesAt(view, head);
      const isAt =
        ['in', 'for', 'on', 'into', 'at', 'to', 'during', 'amid', 'after', 'following'].includes(
          prepositionOf(tree, noun),
        ) &&
        (trigger.together || prepositionOf(tree, noun) === 'in');
      if (!clause || !isRelation(relation, 'obl') || !isAt) return [];
    }
    if (!clause) return [];
    if (isSubject && !clause.isPassive) return [];
    // "X has been accused of links with Y": of a passive, whoever stands as its subject
    const words = clause.isPassive && !isSubject ? clause.objects : clause.subjects;
    return partiesAtAll(view, words);
  })();
  const agents = namedBy(view, own, 'by');
  const targets = namedBy(view, phrases, ...trigger.prepositions);

  const isPassiveSubject = isSubject && (clause?.isPassive ?? false);
  if (trigger.together && isPassiveSubject && doers.length > 1 && targets.length === 0)
    return pairsWithin(found, doers, `${rule}:signed`);
  if (verb >= 0 && HAVING_VERBS.has(tree.words[verb]!.key) && targets.length === 0) {
    const givers = owners.filter(({ actor }) => !doers.some((doer) => doer.actor.id === actor.id));
    if (givers.length > 0) return pairsAcross(found, givers, doers, `${rule}:had`);
  }
  if (isReceiving && clause) {
    const givers = distinctMentions([...owners, ...namedBy(view, phrases, 'from', 'by')]);
    if (givers.length > 0 && doers.length > 0) return pairsAcross(found, givers, doers, `${rule}:received`);
  }
  // "with the help of Y" it is Y who helps
  if (['support', 'endorsement'].includes(trigger.kind) && ACCOMPANYING.test(prepositionOf(tree, noun))) {
    const helpers = distinctMentions([...owners, ...namedBy(view, own, 'of', 'from', 'by')]);
    const helped =
      verb >= 0 && targets.every((target) => helpers.includes(target)) ? rewardedBy(view, verb) : [];
    if (helpers.length > 0) return pairsAcross(found, helpers, helped, `${rule}:with`);
  }
  if (trigger.kind === 'support') {
    const kept = isSubject && targets.length === 0 ? keptBySupport(view, verb) : [];
    if (owners.length > 0 && kept.length > 0) return pairsAcross(found, owners, kept, `${rule}:keeps`);
    const givers = namedBy(view, comingFrom(view, noun, verb), 'from');
    const receivers = owners.length > 0 ? owners : [...targets, ...namedBy(view, own, 'for', 'to', 'of')];
    const given = receivers.length > 0 || verb < 0 ? receivers : rewardedBy(view, verb);
    if (givers.length > 0 && given.length > 0) return pairsAcross(found, givers, given, `${rule}:from`);
  }
  if (agents.length > 0 && targets.length > 0) return pairsAcross(found, agents, targets, `${rule}:by`);
  if (targets.length > 0) {
    if (owners.length > 0) return pairsAcross(found, owners, targets, `${rule}:owner`);
    const of = trigger.prepositions.includes('of') ? [] : namedBy(view, own, 'of');
    if (of.length > 0) return pairsAcross(found, of, targets, `${rule}:of`);
    if (doers.length > 0) return pairsAcross(found, doers, targets, `${rule}:subject`);
    const from = namedBy(view, own, 'from');
    return pairsAcross(found, from, targets, `${rule}:from`);
  }
  const isTurnedOn =
    (signOf(trigger.kind) === -1 || trigger.kind === 'endorsement') &&
    own.some(({ preposition }) => OUTWARD.has(preposition));
  if (!trigger.together || isTurnedOn) return [];
  if (owners.length > 1) return pairsWithin(found, owners, `${rule}:owners`);
  return doers.length > 1 ? pairsWithin(found, doers, `${rule}:together`) : [];
};

/** "the alliance between X and Y", "X's attack on Y", "Turkish support for Y", "X has links with Y", "X and Y signed a truce". */
export const nounRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: NounTrigger,
): readonly FoundRelation[] => {
  const relations = relationsAround(view, found, trigger, `noun:${trigger.kind}:${trigger.lemma}`);
  if (trigger.kind !== 'affiliation' || !isStrained(view.tree, found.anchor)) return relations;
  return relations.map((relation) => ({
    ...relation,
    meaning: { kind: 'rivalry', form: 'state' },
    rule: `${relation.rule}:strained`,
  }));
};
