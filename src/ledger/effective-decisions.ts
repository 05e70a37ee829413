import type { Decision } from '../records/index.ts';

export type EffectiveDecision = Exclude<Decision, { readonly act: 'undo' }>;

/** The decisions that are not undone, in order. An undo of an undo restores. Backwards, because only later decisions can undo one. */
export const effectiveDecisions = (decisions: readonly Decision[]): readonly EffectiveDecision[] => {
  const undone = new Set<string>();
  const effective: EffectiveDecision[] = [];
  for (const decision of decisions.toReversed()) {
    if (undone.has(decision.id)) continue;
    if (decision.act === 'undo') undone.add(decision.decisionId);
    else effective.push(decision);
  }
  return effective.reverse();
};
