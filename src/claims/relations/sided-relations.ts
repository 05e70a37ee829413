import { clauseOf } from '../grammar/clause.ts';
import { childrenBy, prepositionOf } from '../grammar/sentence-tree.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import { type FoundRelation, pairsAcross } from './found-relation.ts';
import { partiesAt } from './parties-at.ts';
import { verbsOf } from './triggers/trigger.ts';

const [SIDED] = verbsOf([{ kind: 'support', form: 'state', verbs: 'side', target: 'with' }]);

/** "X fought on the side of Y", "X is on Y's side": whatever X does there, it is for Y. */
export const sidedRelations = (view: SentenceView): readonly FoundRelation[] => {
  const { tree } = view;
  return tree.words.flatMap(({ key, head }, side): readonly FoundRelation[] => {
    if (!/^sides?$/u.test(key) || !['on', 'by'].includes(prepositionOf(tree, side))) return [];
    const owners = [
      ...childrenBy(tree, side, 'nmod:poss', 'compound', 'amod'),
      ...childrenBy(tree, side, 'nmod').filter((child) => prepositionOf(tree, child) === 'of'),
    ].flatMap((word) => partiesAt(view, word));
    const isPredicate = childrenBy(tree, side, 'cop').length > 0;
    const anchor = isPredicate ? side : head;
    if (owners.length === 0 || anchor < 0 || (!isPredicate && tree.words[anchor]!.upos !== 'VERB')) return [];
    const sided = clauseOf(tree, anchor).subjects.flatMap((word) => partiesAt(view, word));
    return pairsAcross(
      { trigger: SIDED!, anchor, first: side, last: side + 1 },
      sided,
      owners,
      'sided:support:side',
    );
  });
};
