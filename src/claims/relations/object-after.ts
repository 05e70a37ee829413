import type { MentionGroup } from '../mentions/mention.ts';
import { partiesOf, type SentenceView } from '../mentions/sentence-view.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../text/function-words.ts';
import { isClauseEnd } from './is-clause-end.ts';
import { hasGoodsAfter } from './support-goods.ts';
import type { VerbTrigger } from './triggers/trigger.ts';

const FARTHEST_OBJECT = 12;

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
