import { clauseOf, obliquesOf } from '../grammar/clause.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import { type FoundRelation, pairsAcross } from './found-relation.ts';
import { partiesAt } from './parties-at.ts';
import { verbsOf } from './triggers/trigger.ts';

const COMPANY: ReadonlySet<string> = new Set([
  'along with',
  'together with',
  'alongside',
  'side by side with',
]);
const [JOINT] = verbsOf([{ kind: 'joint-operation', form: 'event', verbs: 'fight', target: 'alongside' }]);

/** "X, along with Y, attacked Z": X and Y do together what is done, and Y does it to Z as well. */
export const accompaniedRelations = (
  view: SentenceView,
  found: readonly FoundRelation[],
): readonly FoundRelation[] => {
  const seen = new Set<number>();
  return found.flatMap((relation) => {
    const { meaning, anchor, first, last, source } = relation;
    if (meaning.kind !== 'armed-conflict' || seen.has(anchor) || view.tree.words[anchor]!.upos !== 'VERB')
      return [];
    seen.add(anchor);
    const { subjects, obliques } = clauseOf(view.tree, anchor);
    const beside = [...obliques, ...subjects.flatMap((word) => obliquesOf(view.tree, word))];
    const companions = beside
      .filter(({ preposition }) => COMPANY.has(preposition))
      .flatMap(({ word }) => partiesAt(view, word))
      .filter(({ actor }) => actor.id !== source.actor.id);
    const victims = found.filter((other) => other.anchor === anchor).map(({ target }) => target);
    const asFound = { trigger: JOINT!, anchor, first, last };
    return [
      ...pairsAcross(asFound, [source], companions, 'verb:joint-operation:accompanied'),
      ...companions.flatMap((companion) =>
        victims.map((target): FoundRelation => ({ ...relation, source: companion, target })),
      ),
    ];
  });
};
