import type { SentenceView } from '../mentions/sentence-view.ts';
import { type FoundTrigger, findTriggers } from './find-triggers.ts';
import type { FoundRelation } from './found-relation.ts';
import { nounRelations } from './noun-relations.ts';
import { compoundRelations, roleRelations } from './role-relations.ts';
import { verbRelations } from './verb-relations.ts';

const relationsOf = (view: SentenceView, found: FoundTrigger): readonly FoundRelation[] => {
  const { trigger, first, last } = found;
  if (trigger.part === 'compound') return compoundRelations(view, found);
  if (view.tokens[first]?.joined || view.tokens[last]?.joined) return [];
  if (trigger.part === 'verb') return verbRelations(view, found, trigger);
  return trigger.part === 'noun' ? nounRelations(view, found, trigger) : roleRelations(view, found, trigger);
};

/** Whether a token belongs to a name; pronouns may be parts of a trigger: "distance itself". */
const isNamed =
  ({ groupAt }: SentenceView) =>
  (token: number): boolean =>
    groupAt[token]?.members.some((member) => member.resolvedBy !== 'pronoun') ?? false;

/** All relations that the trigger words of a sentence make between its mentions; of several of one kind between two actors, the first. */
export const findRelations = (view: SentenceView): readonly FoundRelation[] => {
  const relations = findTriggers(view.tokens, isNamed(view)).flatMap((found) => relationsOf(view, found));
  const seen = new Set<string>();
  return relations.filter(({ source, target, meaning }) => {
    if (source.actor.id === target.actor.id) return false;
    const key = `${source.actor.id} ${target.actor.id} ${meaning.kind}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
};
