import type { Decision, Hypothesis } from '../records/index.ts';
import { effectiveDecisions } from './effective-decisions.ts';
import { mergedActors } from './merged-actors.ts';

/**
 * The hypotheses of a project in the order in which they were first added, each as it was last written, with actors that
 * were merged as the one that they are now.
 */
export const standingHypotheses = (decisions: readonly Decision[]): readonly Hypothesis[] => {
  const effective = effectiveDecisions(decisions);
  const standing = new Map<string, Hypothesis>();
  for (const decision of effective)
    if (decision.act === 'add-hypothesis') standing.set(decision.hypothesis.id, decision.hypothesis);
    else if (decision.act === 'remove-hypothesis') standing.delete(decision.hypothesisId);
  const { findMerged, isEmpty } = mergedActors(effective);
  if (isEmpty) return [...standing.values()];
  return [...standing.values()].map((hypothesis) => ({
    ...hypothesis,
    parties: hypothesis.parties.map(({ name, actors }) => ({
      name,
      actors: [
        ...new Map(
          actors.map((actor) => findMerged(actor)).map(({ id, name }) => [id, { id, name }]),
        ).values(),
      ],
    })),
  }));
};
