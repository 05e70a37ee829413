import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FORMS_OF_BE,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './function-words.ts';
import type { MentionGroup } from './mention.ts';
import { partiesOf, type SentenceView } from './sentence-view.ts';
import { SPEECH_WORDS } from './speech-words.ts';
import { hasGoodsAfter } from './support-goods.ts';
import type { VerbTrigger } from './triggers/trigger.ts';

/** "is likely to have attacked" is active, whatever stands before "have". */
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', 'havent', 'hasnt', 'hadnt']);
const FARTHEST_OBJECT = 12;
const FARTHEST_SUBJECT = 40;
const ADVERBS_BEFORE_VERB = 4;

const isAdverb = (key: string): boolean =>
  key.endsWith('ly') ||
  [
    'also',
    'not',
    'never',
    'now',
    'often',
    'still',
    'once',
    'again',
    'later',
    'since',
    'long',
    'then',
    'already',
    'reportedly',
    'to',
    'even',
    'just',
  ].includes(key);

/** Index of the form of "be" that makes a participle at `at` passive, or -1. */
export const passiveBefore = ({ tokens }: SentenceView, at: number): number => {
  for (let index = at - 1; index >= 0 && index >= at - ADVERBS_BEFORE_VERB; index -= 1) {
    const key = tokens[index]!.key;
    if (FORMS_OF_BE.has(key)) return index;
    if (key === 'to' || key === 'likely' || HAVE.has(key) || (!isAdverb(key) && !AUXILIARIES.has(key)))
      return -1;
  }
  return -1;
};

const isClauseEnd = (key: string): boolean => key === ';' || key === ':' || SUBORDINATORS.has(key);

/** The group whose head noun the words right before `at` are, whatever governs it: for participles and "who" that follow their noun. */
export const nounBefore = (
  { tokens, groupAt }: SentenceView,
  at: number,
  farthest = 3,
): MentionGroup | null => {
  for (let index = at - 1; index >= 0 && index >= at - farthest; index -= 1) {
    const group = groupAt[index];
    if (group) return group;
    const key = tokens[index]!.key;
    if (key !== ',' && key !== '(' && !isAdverb(key) && !RELATIVES.has(key) && !AUXILIARIES.has(key))
      return null;
  }
  return null;
};

/** The subject of the verb at `at`: the nearest group to its left that stands as one. */
export const subjectBefore = (view: SentenceView, at: number): MentionGroup | null => {
  const { tokens, groupAt } = view;
  let adjacent: MentionGroup | null = null;
  let governedByOf: MentionGroup | null = null;
  const isConjoined =
    CONJUNCTIONS.has(tokens[at - 1]?.key ?? '') ||
    (CONJUNCTIONS.has(tokens[at - 2]?.key ?? '') && isAdverb(tokens[at - 1]!.key));
  let commas = 0;
  for (let index = at - 1; index >= 0 && index >= at - FARTHEST_SUBJECT; index -= 1) {
    const group = groupAt[index];
    if (group) {
      index = group.first;
      if (partiesOf(group).length === 0 || group.possessive) continue;
      if (group.place === 'subject') return group;
      if (group.place === 'object' && !adjacent && commas === 0 && !isConjoined) adjacent = group;
      if (group.governor === 'of' && !governedByOf) governedByOf = group;
      continue;
    }
    const token = tokens[index]!;
    if (token.key === ',') commas += 1;
    if (isClauseEnd(token.key)) break;
    if (RELATIVES.has(token.key) && token.kind === 'word') {
      const isReported = token.key === 'that' && SPEECH_WORDS.has(tokens[index - 1]?.key ?? '');
      if (isReported) break;
      if (!adjacent && !governedByOf) {
        const antecedent = nounBefore(view, index, 2);
        if (antecedent && partiesOf(antecedent).length > 0) return antecedent;
      }
      if (commas === 0) break;
    }
  }
  return adjacent ?? governedByOf ?? subjectOfFronted(view, at);
};

/** X in "By co-opting Y, X …": the subject of a participle that opens the sentence stands after the comma. */
const subjectOfFronted = ({ tokens, groups }: SentenceView, at: number): MentionGroup | null => {
  const opener = at > 0 ? tokens[at - 1]!.key : '';
  const isFronted =
    (tokens[at]!.key.endsWith('ing') ||
      (tokens[at + 1]?.joined === true && tokens[at + 1]!.key.endsWith('ing'))) &&
    (at === 0 || (at === 1 && (PREPOSITIONS.has(opener) || SUBORDINATORS.has(opener))));
  if (!isFronted) return null;
  const comma = tokens.findIndex((token, index) => index > at && token.key === ',');
  const next = comma < 0 ? undefined : groups.find((group) => group.first > comma);
  return next && next.place === 'subject' && partiesOf(next).length > 0 ? next : null;
};

const fits = (view: SentenceView, group: MentionGroup, direct: VerbTrigger['direct']): boolean => {
  if (direct === 'organisation') return group.members.every((member) => member.standing === 'name');
  return direct !== 'recipient' || hasGoodsAfter(view.tokens, group.last);
};

/** The group that follows the word at `from - 1` as its object, or after one of the prepositions. */
export const objectAfter = (
  view: SentenceView,
  from: number,
  direct: VerbTrigger['direct'],
  prepositions: readonly string[],
): MentionGroup | null => {
  const { tokens, groupAt } = view;
  let preposition: string | null = null;
  let isOpen = direct !== null;
  for (let index = from; index < tokens.length && index < from + FARTHEST_OBJECT; index += 1) {
    const group = groupAt[index];
    if (group) {
      const isFitting = preposition !== null || fits(view, group, direct);
      if (isOpen && isFitting && partiesOf(group).length > 0) return group;
      index = group.last - 1;
      if (direct && !group.members.every((member) => member.compound) && prepositions.length === 0)
        return null;
      continue;
    }
    const { key, kind } = tokens[index]!;
    if (isClauseEnd(key) || RELATIVES.has(key)) return null;
    if (key === 'to' && !prepositions.includes('to')) return null;
    if (kind === 'mark' && key !== ',' && key !== '"' && key !== "'" && key !== '(' && key !== ')')
      return null;
    if (AUXILIARIES.has(key)) return null;
    if (PREPOSITIONS.has(key)) {
      if (prepositions.includes(key)) isOpen = true;
      else if (key === 'of' || key === 'from' || key === 'by')
        isOpen =
          isOpen &&
          key !== 'by' &&
          (preposition === null || preposition === 'of' || prepositions.includes(preposition));
      else isOpen = false;
      preposition = key;
    } else if (key === ',' && isOpen && !CONJUNCTIONS.has(tokens[index + 1]?.key ?? '')) return null;
  }
  return null;
};

/** The agent of a passive: "… by X". */
export const agentAfter = (view: SentenceView, from: number): MentionGroup | null => {
  const { tokens, groupAt } = view;
  for (let index = from; index < tokens.length && index < from + FARTHEST_OBJECT; index += 1) {
    if (groupAt[index]) index = groupAt[index]!.last - 1;
    else if (tokens[index]!.key === 'by') return firstGroupAfter(view, index + 1);
    else if (
      isClauseEnd(tokens[index]!.key) ||
      RELATIVES.has(tokens[index]!.key) ||
      AUXILIARIES.has(tokens[index]!.key)
    )
      return null;
  }
  return null;
};

/** The first group within a few words that no other preposition governs. */
export const firstGroupAfter = (
  { tokens, groupAt }: SentenceView,
  from: number,
  farthest = 6,
): MentionGroup | null => {
  for (let index = from; index < tokens.length && index < from + farthest; index += 1) {
    const group = groupAt[index];
    if (group) {
      if (partiesOf(group).length > 0) return group;
      index = group.last - 1;
      continue;
    }
    const { key, kind } = tokens[index]!;
    if (
      RELATIVES.has(key) ||
      key === 'those' ||
      (PREPOSITIONS.has(key) && key !== 'of' && key !== 'between') ||
      isClauseEnd(key) ||
      AUXILIARIES.has(key)
    )
      return null;
    if (kind === 'mark' && key !== '"' && key !== "'" && key !== '(') return null;
  }
  return null;
};

/** What stands right before a noun and owns it: "X's recent attack", "Turkish support", "its ties". */
export const ownerBefore = (view: SentenceView, at: number): MentionGroup | null => {
  const { tokens, groupAt } = view;
  for (let index = at - 1; index >= 0 && index >= at - 5; index -= 1) {
    const group = groupAt[index];
    if (group) {
      const isAdjacent = index === at - 1 || group.possessive;
      return isAdjacent && !group.members.at(-1)!.compound ? group : null;
    }
    const { key, kind, text } = tokens[index]!;
    if (key === 'whose') return nounBefore(view, index);
    if (key === "'s" || key === "'" || key === '"') continue;
    if (
      kind === 'mark' ||
      PREPOSITIONS.has(key) ||
      AUXILIARIES.has(key) ||
      DETERMINERS.has(key) ||
      /^\p{Lu}/u.test(text)
    )
      return null;
  }
  return null;
};
