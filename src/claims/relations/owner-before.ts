import type { MentionGroup } from '../mentions/mention.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../text/function-words.ts';
import { isCapitalised } from '../text/tokenise.ts';
import { nounBefore } from './subject-before.ts';

const FARTHEST_OWNER = 5;

/** What stands right before a noun and owns it: "X's recent attack", "Turkish support", "its ties", "X, whose peace deal". */
export const ownerBefore = (view: SentenceView, at: number): MentionGroup | null => {
  const { tokens, groupAt } = view;
  for (let index = at - 1; index >= 0 && index >= at - FARTHEST_OWNER; index -= 1) {
    const group = groupAt[index];
    if (group) {
      const isAdjacent = index === at - 1 || group.possessive;
      return isAdjacent && !group.members.at(-1)!.compound ? group : null;
    }
    const token = tokens[index]!;
    const { key, kind } = token;
    if (key === 'whose') return nounBefore(view, index);
    if (key === "'s" || key === "'" || key === '"') continue;
    const endsPhrase = PREPOSITIONS.has(key) || AUXILIARIES.has(key) || DETERMINERS.has(key);
    if (kind === 'mark' || endsPhrase || isCapitalised(token)) return null;
  }
  return null;
};
