import type { SupportType } from '../../records/index.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';
import { SUPPORT_GOODS } from '../relations/support-goods.ts';

const REACH = 10;

/** What is given, named near the trigger: "supplied Y with *arms*". */
export const findSupportType = (
  { tree, covering }: SentenceView,
  relation: FoundRelation,
): SupportType | null => {
  if (relation.meaning.kind !== 'support') return null;
  const { of } = relation.meaning;
  if (of !== undefined && of !== 'political') return of;
  for (
    let at = Math.max(0, relation.first - 2);
    at < tree.words.length && at < relation.last + REACH;
    at += 1
  ) {
    if (covering[at]!.length > 0) continue;
    const match = SUPPORT_GOODS.longestAt(tree.words, at);
    if (match) return match.value;
  }
  return of ?? null;
};
