import { partiesOf, type SentenceView } from '../mentions/sentence-view.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from '../text/function-words.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { type FoundRelation, pairsAcross, pairsWithin, reversed } from './found-relation.ts';
import { agentAfter, objectAfter } from './object-after.ts';
import { nounBefore, passiveBefore, subjectBefore } from './subject-before.ts';
import { LIGHT_VERBS } from './triggers/light-verbs.ts';
import type { VerbTrigger } from './triggers/trigger.ts';

const MOST_BETWEEN = 3;

/** A light verb right before, with an adjective or two between: "has close *links*". */
const isCarried = (
  tokens: SentenceView['tokens'],
  groupAt: SentenceView['groupAt'],
  first: number,
): boolean => {
  for (let index = first - 1; index >= 0 && index >= first - MOST_BETWEEN; index -= 1) {
    const { key, kind } = tokens[index]!;
    if (groupAt[index] || kind !== 'word' || CONJUNCTIONS.has(key) || RELATIVES.has(key)) return false;
    if (LIGHT_VERBS.has(key)) return true;
  }
  return false;
};

/** "the attack", "its support", "after clashes", "has links": a verb's form that is a noun where it stands. */
const isNounHere = ({ tokens, groupAt }: SentenceView, { first, form }: FoundTrigger): boolean => {
  const before = tokens[first - 1];
  if (!before || (form !== 'base' && form !== 'third')) return false;
  const { key } = before;
  if (DETERMINERS.has(key) || key === "'s" || groupAt[first - 1]?.possessive) return true;
  if (PREPOSITIONS.has(key) && key !== 'to') return true;
  return form === 'third' && isCarried(tokens, groupAt, first);
};

/** "each other", "one another" as the object. */
const isReciprocal = ({ tokens }: SentenceView, last: number, trigger: VerbTrigger): boolean => {
  const isAfterPreposition = trigger.prepositions.includes(tokens[last]?.key ?? '');
  if (!isAfterPreposition && trigger.direct === null) return false;
  const at = isAfterPreposition ? last + 1 : last;
  const words = `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
  return words === 'each other' || words === 'one another';
};

const passiveRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: VerbTrigger,
  isReduced: boolean,
  rule: string,
): readonly FoundRelation[] => {
  const patient = isReduced ? nounBefore(view, found.first) : subjectBefore(view, found.first);
  if (trigger.direct === null) {
    // "X is allied with Y"
    const partner = objectAfter(view, found.last, null, trigger.prepositions);
    return trigger.reversed ? [] : pairsAcross(found, patient, partner, `${rule}:participle`);
  }
  const pairs = pairsAcross(found, agentAfter(view, found.last), patient, `${rule}:passive`);
  return trigger.reversed ? reversed(pairs) : pairs;
};

/** "X attacked Y", "Y was attacked by X", "X clashed with Y", "X and Y clashed", "X is angry with Y". */
export const verbRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: VerbTrigger,
): readonly FoundRelation[] => {
  const { tokens } = view;
  const { first, last, form } = found;
  const rule = `verb:${trigger.kind}:${trigger.lemma}`;
  if (isNounHere(view, found)) return [];
  const canBePassive = form === 'past' || form === 'participle';
  const isPassive = canBePassive && passiveBefore(view, first) >= 0;
  const isReduced = canBePassive && !isPassive && tokens[last]?.key === 'by';
  if (isPassive || isReduced) return passiveRelations(view, found, trigger, isReduced, rule);
  const subject = subjectBefore(view, first);
  if (subject && isReciprocal(view, last, trigger))
    return pairsWithin(found, partiesOf(subject), `${rule}:each-other`);
  const object = objectAfter(view, last, trigger.direct, trigger.prepositions);
  if (object) {
    const pairs = pairsAcross(found, subject, object, rule);
    return trigger.reversed ? reversed(pairs) : pairs;
  }
  const hasTarget =
    trigger.prepositions.includes(tokens[last]?.key ?? '') ||
    ['against', 'on'].includes(tokens[last]?.key ?? '');
  return trigger.together && subject && !hasTarget
    ? pairsWithin(found, partiesOf(subject), `${rule}:together`)
    : [];
};
