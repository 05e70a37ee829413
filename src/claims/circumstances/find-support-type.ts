import type { SupportType } from '../../records/index.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';
import { SUPPORT_GOODS } from '../relations/support-goods.ts';

const REACH = 10;

/** What is given, named near the trigger: "supplied Y with *arms*". */
export const findSupportType = (view: SentenceView, relation: FoundRelation): SupportType | null => {
  if (relation.meaning.kind !== 'support') return null;
  for (
    let at = Math.max(0, relation.first - 2);
    at < view.tokens.length && at < relation.last + REACH;
    at += 1
  ) {
    const match = view.groupAt[at] ? null : SUPPORT_GOODS.longestAt(view.tokens, at);
    if (match) return match.value;
  }
  return relation.meaning.of ?? null;
};
