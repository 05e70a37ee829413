import { obliquesOf, surfaceSubjects } from '../grammar/clause.ts';
import { isRelation, prepositionOf } from '../grammar/sentence-tree.ts';
import type { FoundMention } from '../mentions/mention.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { type FoundRelation, pairsAcross, pairsWithin, reversed } from './found-relation.ts';
import { partiesAt } from './parties-at.ts';
import type { VerbTrigger } from './triggers/trigger.ts';

/** Those of whom an adjective or a phrase such as "at odds" is said. */
export const describedBy = (view: SentenceView, anchor: number): readonly FoundMention[] => {
  const { tree } = view;
  const subjects = surfaceSubjects(tree, anchor).flatMap((word) => partiesAt(view, word));
  if (subjects.length > 0) return subjects;
  const { relation, head } = tree.words[anchor]!;
  if (head < 0) return [];
  // "one of the main funders of X"
  if (
    isRelation(relation, 'nmod') &&
    /^(?:one|some|two|part|many|member|most|several)$/u.test(tree.words[head]!.key)
  )
    return describedBy(view, head);
  if (isRelation(relation, 'conj') && tree.words[head]!.upos === 'NOUN') return describedBy(view, head);
  if (isRelation(relation, 'amod', 'acl', 'appos', 'nmod')) return partiesAt(view, head);
  if (isRelation(relation, 'obl', 'xcomp', 'advcl', 'conj', 'advmod'))
    return surfaceSubjects(tree, head).flatMap((word) => partiesAt(view, word));
  return [];
};

const PLACES =
  /^(?:region|area|district|village|town|cit|border|borderland|territor|point|position|place|base|zone|location|site|outpost|checkpoint|road)(?:s|y|ies)?$/u;

/** "X is hostile to Y", "X, loyal to Y", "X and Y are at odds". */
export const adjectiveRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: VerbTrigger,
): readonly FoundRelation[] => {
  const { tree } = view;
  const { anchor } = found;
  // "villages close to X" only lie there
  if (trigger.lemma === 'close' && PLACES.test(tree.words[anchor - 1]?.key ?? '')) return [];
  const rule = `adjective:${trigger.kind}:${trigger.lemma}`;
  const { head } = tree.words[anchor]!;
  const around = [...obliquesOf(tree, anchor), ...(head >= 0 ? obliquesOf(tree, head) : [])].filter(
    ({ word }) => word > anchor,
  );
  const partners = around
    .filter(({ preposition }) => trigger.prepositions.includes(preposition))
    .flatMap(({ word }) => partiesAt(view, word));
  const described = describedBy(view, anchor);
  if (partners.length > 0) {
    const pairs = pairsAcross(found, described, partners, `${rule}:predicate`);
    return trigger.reversed ? reversed(pairs) : pairs;
  }
  const hasOther = around.some(({ word }) => trigger.prepositions.includes(prepositionOf(tree, word)));
  return trigger.together && !hasOther ? pairsWithin(found, described, `${rule}:together`) : [];
};
