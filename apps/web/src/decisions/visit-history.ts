import type { Decision } from '../../../../src/records/index.ts';

type Undoing = Extract<Decision, { readonly act: 'undo' }>;

/** What can be taken back, and what brought back, the latest last. */
export interface VisitHistory {
  readonly done: readonly Decision[];
  readonly undone: readonly Undoing[];
}

/**
 * What `u` takes back and `U` brings back, from the decisions that this window took, in order. Undoing and redoing are
 * decisions themselves; anything new ends what could be brought back.
 */
export const visitHistory = (taken: readonly Decision[]): VisitHistory => {
  const byId = new Map(taken.map((decision) => [decision.id, decision]));
  let done: readonly Decision[] = [];
  let undone: readonly Undoing[] = [];
  for (const decision of taken) {
    if (decision.act !== 'undo') {
      done = [...done, decision];
      undone = [];
      continue;
    }
    const redone = undone.find(({ id }) => id === decision.decisionId);
    if (redone) {
      undone = undone.filter((undoing) => undoing !== redone);
      done = [...done, byId.get(redone.decisionId) ?? decision];
    } else {
      done = done.filter(({ id }) => id !== decision.decisionId);
      undone = [...undone, decision];
    }
  }
  return { done, undone };
};
