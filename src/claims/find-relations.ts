import { signOf } from '../records/index.ts';
import {
  agentAfter,
  firstGroupAfter,
  nounBefore,
  objectAfter,
  ownerBefore,
  passiveBefore,
  subjectBefore,
} from './find-roles.ts';
import { type FoundTrigger, findTriggers } from './find-triggers.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES } from './function-words.ts';
import type { FoundMention, MentionGroup } from './mention.ts';
import { partiesOf, type SentenceView } from './sentence-view.ts';
import { LIGHT_VERBS } from './triggers/light-verbs.ts';
import type { Meaning, NounTrigger, RoleTrigger, VerbTrigger } from './triggers/trigger.ts';

/** A relation that a sentence's words make, before negation, hedges and speakers are looked at. */
export interface FoundRelation {
  readonly meaning: Meaning;
  readonly source: FoundMention;
  readonly target: FoundMention;
  readonly first: number;
  readonly last: number;
  /** Neither side is the doer in these words. */
  readonly mutual: boolean;
  readonly rule: string;
}

const pairsAcross = (
  found: FoundTrigger,
  sources: MentionGroup | null,
  targets: MentionGroup | null,
  rule: string,
): readonly FoundRelation[] => {
  if (!sources || !targets || sources === targets) return [];
  const { trigger, first, last } = found;
  return partiesOf(sources).flatMap((source) =>
    partiesOf(targets).map(
      (target): FoundRelation => ({ meaning: trigger, source, target, first, last, mutual: false, rule }),
    ),
  );
};

const pairsWithin = (
  found: FoundTrigger,
  members: readonly FoundMention[],
  rule: string,
): readonly FoundRelation[] => {
  const { trigger, first, last } = found;
  return members.flatMap((source, index) =>
    members
      .slice(index + 1)
      .map(
        (target): FoundRelation => ({ meaning: trigger, source, target, first, last, mutual: true, rule }),
      ),
  );
};

const reversedPairs = (relations: readonly FoundRelation[]): readonly FoundRelation[] =>
  relations.map((relation) => ({ ...relation, source: relation.target, target: relation.source }));

/** "the attack", "its support": a verb's form that is a noun where it stands. */
const isNounHere = ({ tokens, groupAt }: SentenceView, { first, form }: FoundTrigger): boolean => {
  if (form !== 'base' && form !== 'third') return false;
  const before = tokens[first - 1];
  if (!before) return false;
  const isGoverned = PREPOSITIONS.has(before.key) && before.key !== 'to';
  return (
    isGoverned ||
    DETERMINERS.has(before.key) ||
    before.key === "'s" ||
    groupAt[first - 1]?.possessive === true
  );
};

/** "each other", "one another" as the object. */
const isReciprocal = ({ tokens }: SentenceView, last: number, trigger: VerbTrigger): boolean => {
  const at = trigger.direct !== null && tokens[last]?.kind === 'word' ? last : last + 1;
  if (at > last && !trigger.prepositions.includes(tokens[last]?.key ?? '')) return false;
  const words = `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
  return words === 'each other' || words === 'one another';
};

const verbRelations = (
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
  if (isPassive || isReduced) {
    const patient = isReduced ? nounBefore(view, first) : subjectBefore(view, first);
    if (trigger.direct !== null) {
      const agents = agentAfter(view, last);
      return trigger.reversed
        ? pairsAcross(found, patient, agents, `${rule}:passive`)
        : pairsAcross(found, agents, patient, `${rule}:passive`);
    }
    const partner = objectAfter(view, last, null, trigger.prepositions);
    return trigger.reversed ? [] : pairsAcross(found, patient, partner, `${rule}:participle`);
  }
  const subject = subjectBefore(view, first);
  if (subject && isReciprocal(view, last, trigger))
    return pairsWithin(found, partiesOf(subject), `${rule}:each-other`);
  const object = objectAfter(view, last, trigger.direct, trigger.prepositions);
  if (object) {
    const pairs = pairsAcross(found, subject, object, rule);
    return trigger.reversed ? reversedPairs(pairs) : pairs;
  }
  const isTogether =
    trigger.together && subject !== null && !['against', 'on'].includes(tokens[last]?.key ?? '');
  return isTogether ? pairsWithin(found, partiesOf(subject), `${rule}:together`) : [];
};

/** Nouns that hand a light verb on: "denied any role in the attack on Y". */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'involvement role part participation responsibility hand series campaign wave string number set lot accused suspected guilty capable'.split(
    ' ',
  ),
);
const INTO: ReadonlySet<string> = new Set(['in', 'into', 'of', 'for']);
const FARTHEST_LIGHT_VERB = 12;
const FARTHEST_PARTNER = 8;

/** Whether a light verb carries the noun at `noun` over from a subject before it: "X launched an attack". */
const hasLightVerb = ({ tokens, groupAt }: SentenceView, from: number, noun: number): boolean => {
  for (let index = noun - 1; index >= from && index >= noun - FARTHEST_LIGHT_VERB; index -= 1) {
    const { key, kind } = tokens[index]!;
    if (groupAt[index] || key === ';' || RELATIVES.has(key)) return false;
    if (LIGHT_VERBS.has(key)) return true;
    if (kind !== 'word' || !PREPOSITIONS.has(key)) continue;
    const before = tokens[index - 1]?.key ?? '';
    if (!(INTO.has(key) && (TRANSPARENT.has(before) || LIGHT_VERBS.has(before)))) return false;
  }
  return false;
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

const prepositionAfter = (
  { tokens, groupAt }: SentenceView,
  from: number,
  wanted: (key: string) => boolean,
): number => {
  for (let index = from; index < tokens.length && index < from + 6; index += 1) {
    if (groupAt[index]) return -1;
    const { key, kind } = tokens[index]!;
    if (wanted(key)) return index;
    if (kind === 'mark' && key !== '"' && key !== "'") return -1;
    if (PREPOSITIONS.has(key) && key !== 'in') return -1;
  }
  return -1;
};

const nounRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: NounTrigger,
): readonly FoundRelation[] => {
  const { first, last } = found;
  const rule = `noun:${trigger.kind}:${trigger.lemma}`;
  const between = prepositionAfter(view, last, (key) => key === 'between' || key === 'among');
  if (between >= 0) return pairsWithin(found, betweenParties(view, between + 1), `${rule}:between`);
  const preposition = prepositionAfter(view, last, (key) => trigger.prepositions.includes(key));
  const target = preposition >= 0 ? firstGroupAfter(view, preposition + 1) : null;
  const owner = ownerBefore(view, first);
  if (target) {
    const agents = agentAfter(view, last);
    if (agents && agents !== target) return pairsAcross(found, agents, target, `${rule}:by`);
    if (owner) return pairsAcross(found, ownersOf(owner), target, `${rule}:owner`);
    const subject = subjectBefore(view, first);
    return subject && hasLightVerb(view, subject.last, first)
      ? pairsAcross(found, subject, target, `${rule}:subject`)
      : [];
  }
  if (trigger.together && owner && owner.members.length > 1)
    return pairsWithin(found, owner.members, `${rule}:compound`);
  const subject =
    trigger.together && preposition < 0 && signOf(trigger.kind) === 1 ? subjectBefore(view, first) : null;
  return subject && subject.members.length > 1 && hasLightVerb(view, subject.last, first)
    ? pairsWithin(found, partiesOf(subject), `${rule}:together`)
    : [];
};

/** An adjective of a state owns what it stands before: "Turkish support". */
const ownersOf = (group: MentionGroup): MentionGroup => ({
  ...group,
  members: group.members.map((mention) => (mention.compound ? mention : { ...mention, bystander: false })),
});

const roleRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: RoleTrigger,
): readonly FoundRelation[] => {
  const { tokens, groupAt } = view;
  const { first, last } = found;
  const rule = `role:${trigger.kind}:${trigger.lemma}`;
  const owner = ownerBefore(view, first);
  const other = tokens[last]?.key === 'of' ? firstGroupAfter(view, last + 1) : owner ? ownersOf(owner) : null;
  if (!other) {
    const both = groupAt[last] ?? null;
    return both && both.members.length === 2 && /s$/u.test(tokens[last - 1]!.key)
      ? pairsWithin(found, partiesOf(both), `${rule}:both`)
      : [];
  }
  const named =
    tokens[last]?.key === 'of'
      ? null
      : (groupAt[last] ?? (tokens[last]?.key === ',' ? (groupAt[last + 1] ?? null) : null));
  if (named) return pairsAcross(found, named, other, `${rule}:apposition`);
  const described = describedBefore(view, owner ? owner.first : first);
  return described ? pairsAcross(found, described, other, `${rule}:predicate`) : [];
};

const LINKING: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'become',
  'became',
  'becomes',
  'remain',
  'remains',
  'remained',
  'as',
  ',',
  'being',
]);

/** X in "X is an ally", "X, a close ally", "X has been described as the arm". */
const describedBefore = (view: SentenceView, at: number): MentionGroup | null => {
  for (let index = at - 1; index >= 0 && index >= at - 10; index -= 1) {
    if (view.groupAt[index]) return null;
    const { key } = view.tokens[index]!;
    if (!LINKING.has(key)) continue;
    const described = key === ',' ? nounBefore(view, index, 1) : subjectBefore(view, index);
    if (described || key !== ',') return described;
  }
  return null;
};

const compoundRelations = (view: SentenceView, found: FoundTrigger): readonly FoundRelation[] => {
  const { tokens, groupAt } = view;
  const { first, last } = found;
  if (!tokens[first]?.joined) return [];
  const backer = groupAt[first - 1];
  const target = firstGroupAfter(view, last, 4);
  if (!backer || !target) return [];
  const rule = `compound:${found.trigger.kind}:${found.trigger.lemma}`;
  const sources: MentionGroup = {
    ...backer,
    members: backer.members.slice(-1).map((mention) => ({ ...mention, compound: false, bystander: false })),
  };
  const pairs = pairsAcross(found, sources, target, rule);
  return found.trigger.kind === 'affiliation' ? reversedPairs(pairs) : pairs;
};

const relationsOf = (view: SentenceView, found: FoundTrigger): readonly FoundRelation[] => {
  const { trigger } = found;
  if (trigger.part === 'compound') return compoundRelations(view, found);
  if (view.tokens[found.first]?.joined || view.tokens[found.last]?.joined) return [];
  if (trigger.part === 'verb') return verbRelations(view, found, trigger);
  return trigger.part === 'noun' ? nounRelations(view, found, trigger) : roleRelations(view, found, trigger);
};

/** All relations that the trigger words of a sentence make between its mentions. */
export const findRelations = (view: SentenceView): readonly FoundRelation[] => {
  const relations = findTriggers(view.tokens, (index) => view.groupAt[index] !== null).flatMap((found) =>
    relationsOf(view, found),
  );
  const seen = new Set<string>();
  return relations.filter(({ source, target, meaning }) => {
    if (source.actor.id === target.actor.id) return false;
    const key = `${source.actor.id} ${target.actor.id} ${meaning.kind}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
};
