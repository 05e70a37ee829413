import type { SentenceView } from '../mentions/sentence-view.ts';
import { accompaniedRelations } from './accompanied-relations.ts';
import { adjectiveRelations } from './adjective-relations.ts';
import { againstRelations } from './against-relations.ts';
import { contrastedRelations } from './contrasted-relations.ts';
import { type FoundTrigger, triggersAt, triggerWords } from './find-triggers.ts';
import type { FoundRelation } from './found-relation.ts';
import { judgedRelations } from './judged-relations.ts';
import { nounRelations } from './noun-relations.ts';
import { compoundRelations, roleRelations } from './role-relations.ts';
import { sidedRelations } from './sided-relations.ts';
import { verbRelations } from './verb-relations.ts';

const relationsOf = (view: SentenceView, found: FoundTrigger): readonly FoundRelation[] => {
  const { trigger } = found;
  switch (trigger.part) {
    case 'verb':
      return verbRelations(view, found, trigger);
    case 'adjective':
      return adjectiveRelations(view, found, trigger);
    case 'noun':
      return nounRelations(view, found, trigger);
    case 'role':
      return roleRelations(view, found, trigger);
    case 'compound':
      return compoundRelations(view, found, trigger);
  }
};

/** What all triggers of a sentence say; of words that overlap, the longest that says anything. */
const allRelations = (view: SentenceView): readonly FoundRelation[] => {
  const order = triggerWords(view.tree);
  const relations: FoundRelation[] = [];
  const silent: FoundTrigger[] = [];
  for (let at = 0; at < order.length; ) {
    let next = at + 1;
    for (const readings of triggersAt(view.tree, order, at)) {
      const found = readings.flatMap((reading) => relationsOf(view, reading));
      if (found.length === 0) {
        silent.push(...readings);
        continue;
      }
      relations.push(...found);
      while (next < order.length && order[next]! < readings[0]!.last) next += 1;
      break;
    }
    at = next;
  }
  return [
    ...relations,
    ...accompaniedRelations(view, relations),
    ...contrastedRelations(view, silent, relations),
  ];
};

/** Which two actors, whoever of them does it. */
const pairOf = ({ source, target }: Pick<FoundRelation, 'source' | 'target'>): string =>
  [source.actor.id, target.actor.id].sort().join(' ');

/**
 * All relations that the trigger words of a sentence make between its mentions; of several of one kind between two actors,
 * and of several readings of one word, the first. Of two whom no trigger word ties, whether one stands against the other.
 */
export const findRelations = (view: SentenceView): readonly FoundRelation[] => {
  const triggered = allRelations(view);
  const tied = new Set(triggered.map(pairOf));
  const relations = [
    ...triggered,
    ...[...judgedRelations(view), ...sidedRelations(view), ...againstRelations(view)].filter(
      (relation) => !tied.has(pairOf(relation)),
    ),
  ];
  const seen = new Set<string>();
  return relations.filter(({ source, target, meaning, anchor }) => {
    if (source.actor.id === target.actor.id) return false;
    const pair = pairOf({ source, target });
    const keys = [`${pair} ${meaning.kind} ${source.actor.id}`, `${pair} ${anchor}`];
    return !keys.some((key) => seen.has(key)) && keys.every((key) => seen.add(key));
  });
};
