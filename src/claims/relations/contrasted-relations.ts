import { clauseOf } from '../grammar/clause.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { type FoundRelation, pairsAcross } from './found-relation.ts';
import { partiesAt } from './parties-at.ts';

const isMove = (kind: string): boolean => kind === 'convergence' || kind === 'distancing';

/**
 * "While X moves away from Z, Y moves closer": whom Y nears goes without saying. A move without a partner takes that of
 * another's move in the same sentence.
 */
export const contrastedRelations = (
  view: SentenceView,
  silent: readonly FoundTrigger[],
  found: readonly FoundRelation[],
): readonly FoundRelation[] => {
  const move = found.find(({ meaning }) => isMove(meaning.kind));
  if (!move) return [];
  return silent
    .filter(({ trigger }) => trigger.part === 'verb' && trigger.direct === null && isMove(trigger.kind))
    .flatMap((trigger) => {
      const movers = clauseOf(view.tree, trigger.anchor)
        .subjects.flatMap((word) => partiesAt(view, word))
        .filter(({ actor }) => actor.id !== move.source.actor.id && actor.id !== move.target.actor.id);
      return pairsAcross(
        trigger,
        movers,
        [move.target],
        `contrast:${trigger.trigger.kind}:${trigger.trigger.lemma}`,
      );
    });
};
