import { signOf } from '../../records/index.ts';
import type { FoundMention, MentionGroup } from '../mentions/mention.ts';
import { partiesOf, type SentenceView } from '../mentions/sentence-view.ts';
import { PREPOSITIONS, RELATIVES } from '../text/function-words.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { acting, type FoundRelation, pairsAcross, pairsWithin } from './found-relation.ts';
import { agentAfter, firstGroupAfter, objectAfter } from './object-after.ts';
import { ownerBefore } from './owner-before.ts';
import { subjectBefore } from './subject-before.ts';
import { LIGHT_VERBS } from './triggers/light-verbs.ts';
import type { NounTrigger } from './triggers/trigger.ts';

/** Nouns that hand a light verb on: "denied any role in the attack on Y". */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'involvement role part participation responsibility hand series campaign wave string number set lot accused suspected guilty capable'.split(
    ' ',
  ),
);
const INTO: ReadonlySet<string> = new Set(['in', 'into', 'of', 'for']);
/** Words that turn "relations between X and Y" into their opposite. */
const STRAINED: ReadonlySet<string> = new Set(
  'tense strained hostile bad poor sour soured frosty icy worsened worsening deteriorated deteriorating broken frayed uneasy bitter cool cooled difficult fraught'.split(
    ' ',
  ),
);
const FARTHEST_LIGHT_VERB = 12;
const FARTHEST_PARTNER = 8;
const FARTHEST_PREPOSITION = 6;
const FARTHEST_PREDICATE = 5;

/** Index of the light verb that carries the noun at `noun` over from a subject before it ("X launched an attack"), or -1. */
const lightVerbBefore = ({ tokens, groupAt }: SentenceView, noun: number): number => {
  for (let index = noun - 1; index >= 0 && index >= noun - FARTHEST_LIGHT_VERB; index -= 1) {
    const { key, kind } = tokens[index]!;
    if (groupAt[index] || key === ';' || RELATIVES.has(key)) return -1;
    if (LIGHT_VERBS.has(key)) return index;
    if (kind !== 'word' || !PREPOSITIONS.has(key)) continue;
    const before = tokens[index - 1]?.key ?? '';
    if (!(INTO.has(key) && (TRANSPARENT.has(before) || LIGHT_VERBS.has(before)))) return -1;
  }
  return -1;
};

const subjectOfNoun = (view: SentenceView, noun: number): MentionGroup | null => {
  const verb = lightVerbBefore(view, noun);
  return verb >= 0 ? subjectBefore(view, verb) : null;
};

/** The parties of "between X and Y", which may stand as one group or as two. */
const betweenParties = (view: SentenceView, from: number): readonly FoundMention[] => {
  const group = firstGroupAfter(view, from);
  const parties = partiesOf(group);
  if (!group || parties.length > 1) return parties;
  for (
    let index = group.last;
    index < view.tokens.length && index < group.last + FARTHEST_PARTNER;
    index += 1
  ) {
    if (view.tokens[index]!.key === 'and')
      return [...parties, ...partiesOf(firstGroupAfter(view, index + 1))];
  }
  return [];
};

/** Index of the first preposition after a noun, where it is one of those wanted; else -1. */
const prepositionAfter = (
  { tokens, groupAt }: SentenceView,
  from: number,
  wanted: (key: string) => boolean,
): number => {
  for (let index = from; index < tokens.length && index < from + FARTHEST_PREPOSITION; index += 1) {
    const { key, kind } = tokens[index]!;
    if (groupAt[index]) return -1;
    if (wanted(key)) return index;
    if (kind === 'mark' && key !== '"' && key !== "'") return -1;
    if (PREPOSITIONS.has(key) && key !== 'in') return -1;
  }
  return -1;
};

/** "relations between X and Y are tense" is rivalry, whatever the relations were. */
const isStrained = ({ tokens }: SentenceView, trigger: NounTrigger, first: number, last: number): boolean => {
  if (trigger.kind !== 'affiliation') return false;
  const around = [
    ...tokens.slice(Math.max(0, first - 1), first),
    ...tokens.slice(last, last + FARTHEST_PREDICATE),
  ];
  return around.some(({ key }) => STRAINED.has(key));
};

const asRivalry = (relations: readonly FoundRelation[]): readonly FoundRelation[] =>
  relations.map((relation) => ({
    ...relation,
    meaning: { kind: 'rivalry', form: 'state' },
    rule: `${relation.rule}:strained`,
  }));

const pairsOf = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: NounTrigger,
  rule: string,
): readonly FoundRelation[] => {
  const { first, last } = found;
  const between = prepositionAfter(view, last, (key) => key === 'between' || key === 'among');
  if (between >= 0) return pairsWithin(found, betweenParties(view, between + 1), `${rule}:between`);
  const preposition = prepositionAfter(view, last, (key) => trigger.prepositions.includes(key));
  const target = preposition >= 0 ? firstGroupAfter(view, preposition + 1) : null;
  const owner = ownerBefore(view, first);
  if (view.tokens[last]?.key === 'by') {
    // "an attack by X on Y"
    const agents = firstGroupAfter(view, last + 1);
    const object = agents && objectAfter(view, agents.last, null, trigger.prepositions);
    return pairsAcross(found, agents, object, `${rule}:by`);
  }
  if (target) {
    const agents = agentAfter(view, last);
    if (agents && agents !== target) return pairsAcross(found, agents, target, `${rule}:by`);
    if (owner) return pairsAcross(found, acting(owner), target, `${rule}:owner`);
    return pairsAcross(found, subjectOfNoun(view, first), target, `${rule}:subject`);
  }
  if (!trigger.together) return [];
  if (owner && owner.members.length > 1) return pairsWithin(found, owner.members, `${rule}:compound`);
  const subject = preposition < 0 && signOf(trigger.kind) === 1 ? subjectOfNoun(view, first) : null;
  return subject ? pairsWithin(found, partiesOf(subject), `${rule}:together`) : [];
};

/** "the alliance between X and Y", "X's attack on Y", "Turkish support for Y", "X has links with Y", "X and Y signed a truce". */
export const nounRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: NounTrigger,
): readonly FoundRelation[] => {
  const relations = pairsOf(view, found, trigger, `noun:${trigger.kind}:${trigger.lemma}`);
  const last = Math.max(found.last, ...relations.flatMap(({ source, target }) => [source.last, target.last]));
  return isStrained(view, trigger, found.first, last) ? asRivalry(relations) : relations;
};
