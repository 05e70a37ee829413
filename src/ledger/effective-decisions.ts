import type { Decision } from '../records/index.ts';

export type EffectiveDecision = Exclude<Decision, { readonly act: 'undo' }>;
type Undoing = Extract<Decision, { readonly act: 'undo' }>;

interface DecisionsInForce {
  readonly effective: readonly EffectiveDecision[];
  /** By the id of the decision that is undone. */
  readonly undoings: ReadonlyMap<string, Undoing>;
}

/** Which decisions hold and which are undone. An undo of an undo restores. Backwards, because only later decisions can undo one. */
const decisionsInForce = (decisions: readonly Decision[]): DecisionsInForce => {
  const undoings = new Map<string, Undoing>();
  const effective: EffectiveDecision[] = [];
  const notEarlier = new Set<string>();
  for (const decision of decisions.toReversed()) {
    notEarlier.add(decision.id);
    if (undoings.has(decision.id)) continue;
    if (decision.act !== 'undo') effective.push(decision);
    else if (!notEarlier.has(decision.decisionId)) undoings.set(decision.decisionId, decision);
  }
  return { effective: effective.reverse(), undoings };
};

/** The decisions that are not undone and undo none, in order. */
export const effectiveDecisions = (decisions: readonly Decision[]): readonly EffectiveDecision[] =>
  decisionsInForce(decisions).effective;

/** The undoings that hold, by the id of what they undo. */
export const undoingsInForce = (decisions: readonly Decision[]): ReadonlyMap<string, Undoing> =>
  decisionsInForce(decisions).undoings;
