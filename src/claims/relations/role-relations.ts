import type { MentionGroup } from '../mentions/mention.ts';
import { partiesOf, type SentenceView } from '../mentions/sentence-view.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { acting, type FoundRelation, pairsAcross, pairsWithin, reversed } from './found-relation.ts';
import { firstGroupAfter } from './object-after.ts';
import { ownerBefore } from './owner-before.ts';
import { nounBefore, subjectBefore } from './subject-before.ts';
import type { RoleTrigger } from './triggers/trigger.ts';

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
const FARTHEST_LINK = 10;
const FARTHEST_COMPOUND_TARGET = 4;

/** X in "X is an ally", "X, a close ally", "X has been described as the arm". */
const describedBefore = (view: SentenceView, at: number): MentionGroup | null => {
  for (let index = at - 1; index >= 0 && index >= at - FARTHEST_LINK; index -= 1) {
    if (view.groupAt[index]) return null;
    const { key } = view.tokens[index]!;
    if (!LINKING.has(key)) continue;
    const described = key === ',' ? nounBefore(view, index, 1) : subjectBefore(view, index);
    if (described || key !== ',') return described;
  }
  return null;
};

/** "X is an ally of Y", "X, a branch of Y", "Y's rival X", "the rivals X and Y". */
export const roleRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: RoleTrigger,
): readonly FoundRelation[] => {
  const { tokens, groupAt } = view;
  const { first, last } = found;
  const rule = `role:${trigger.kind}:${trigger.lemma}`;
  const hasOf = tokens[last]?.key === 'of';
  const owner = ownerBefore(view, first);
  const other = hasOf ? firstGroupAfter(view, last + 1) : owner ? acting(owner) : null;
  if (!other) {
    const both = groupAt[last] ?? null;
    const isPlural = tokens[last - 1]!.key.endsWith('s');
    return both && both.members.length === 2 && isPlural
      ? pairsWithin(found, partiesOf(both), `${rule}:both`)
      : [];
  }
  const named = hasOf
    ? null
    : (groupAt[last] ?? (tokens[last]?.key === ',' ? (groupAt[last + 1] ?? null) : null));
  if (named) return pairsAcross(found, named, other, `${rule}:apposition`);
  return pairsAcross(found, describedBefore(view, owner ? owner.first : first), other, `${rule}:predicate`);
};

/** "X-backed Y". An affiliation goes the other way: "al-Qaeda-linked Y" is affiliated with al-Qaeda. */
export const compoundRelations = (view: SentenceView, found: FoundTrigger): readonly FoundRelation[] => {
  const { first, last, trigger } = found;
  const before = view.tokens[first]?.joined ? view.groupAt[first - 1] : null;
  if (!before) return [];
  const sources: MentionGroup = {
    ...before,
    members: before.members.slice(-1).map((mention) => ({ ...mention, compound: false, bystander: false })),
  };
  const target = firstGroupAfter(view, last, FARTHEST_COMPOUND_TARGET);
  const pairs = pairsAcross(found, sources, target, `compound:${trigger.kind}:${trigger.lemma}`);
  return trigger.kind === 'affiliation' ? reversed(pairs) : pairs;
};
