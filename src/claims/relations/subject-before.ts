import type { MentionGroup } from '../mentions/mention.ts';
import { partiesOf, type SentenceView } from '../mentions/sentence-view.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  FORMS_OF_BE,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../text/function-words.ts';
import { SPEECH_VERBS } from '../text/speech-verbs.ts';
import { isClauseEnd } from './is-clause-end.ts';

/** "is likely to have attacked" is active, whatever stands before "have". */
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', 'havent', 'hasnt', 'hadnt']);
const ADVERBS: ReadonlySet<string> = new Set(
  'also not never now often still once again later longer since long then already to even just'.split(' '),
);
const FARTHEST_SUBJECT = 40;
const ADVERBS_BEFORE_VERB = 4;

const isAdverb = (key: string): boolean => key.endsWith('ly') || ADVERBS.has(key);

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
      const isReported = token.key === 'that' && SPEECH_VERBS.has(tokens[index - 1]?.key ?? '');
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
