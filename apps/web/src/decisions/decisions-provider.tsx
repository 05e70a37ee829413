import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Decision } from '../../../../src/records/index.ts';
import { post } from '../api/ask.ts';
import { DECIDING } from '../api/queries.ts';
import type { DecisionAsked, Taken } from './decision-asked.ts';
import { type Decisions, DecisionsContext, type LastStep } from './decisions-context.ts';
import { keepVisit, keptVisit } from './kept-visit.ts';
import { showAtOnce } from './show-at-once.ts';
import { visitHistory } from './visit-history.ts';

/** A decision to ask for, which step that is, and which decision it is about where that is another. */
interface Due {
  readonly asked: DecisionAsked;
  readonly step: LastStep['step'];
  readonly about?: Decision;
}

/** What is due, once the decisions before it are taken; null where there is nothing to do. */
type Turn = (taken: readonly Decision[]) => Due | null;

const undoing = (decision: Decision): Due => ({
  asked: { act: 'undo', decisionId: decision.id, why: '' },
  step: 'undone',
  about: decision,
});

const undoingLast: Turn = (taken) => {
  const last = visitHistory(taken).done.at(-1);
  return last ? undoing(last) : null;
};

const redoingLast: Turn = (taken) => {
  const last = visitHistory(taken).undone.at(-1);
  if (!last) return null;
  const about = taken.find(({ id }) => id === last.decisionId) ?? last;
  return { asked: { act: 'undo', decisionId: last.id, why: '' }, step: 'redone', about };
};

export const DecisionsProvider = ({ children }: { readonly children: ReactNode }) => {
  const queryClient = useQueryClient();
  const [taken, setTaken] = useState(keptVisit);
  const [last, setLast] = useState<LastStep | null>(null);
  const [error, setError] = useState<unknown>(null);
  // The list as it is when a turn comes, which may be before the page is drawn anew.
  const inOrder = useRef(taken);

  const { mutateAsync } = useMutation({
    mutationKey: DECIDING,
    scope: { id: 'decide' },
    mutationFn: async (turn: Turn): Promise<Taken> => {
      const due = turn(inOrder.current);
      if (!due) return { isTaken: false, error: null };
      try {
        const decision = await post<Decision>('/api/decisions', due.asked);
        inOrder.current = keepVisit([...inOrder.current, decision]);
        setTaken(inOrder.current);
        setLast({ step: due.step, decision: due.about ?? decision });
        setError(null);
        return { isTaken: true, decisionId: decision.id };
      } catch (refused) {
        setError(refused);
        return { isTaken: false, error: refused };
      }
    },
    // Asked again once the last in line is through; until then what was shown at once stays.
    onSettled: () => {
      if (queryClient.isMutating({ mutationKey: DECIDING }) === 1)
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'document' });
    },
  });

  const actions = useMemo(
    () => ({
      decide: (asked: DecisionAsked) => {
        void showAtOnce(queryClient, asked);
        return mutateAsync(() => ({ asked, step: 'taken' }));
      },
      undo: (decision: Decision) => mutateAsync(() => undoing(decision)),
      redo: (undoneBy: Decision, decision: Decision) =>
        mutateAsync(() => ({ ...undoing(undoneBy), step: 'redone', about: decision })),
      undoLast: () => void mutateAsync(undoingLast),
      redoLast: () => void mutateAsync(redoingLast),
      dismiss: () => {
        setLast(null);
        setError(null);
      },
    }),
    [queryClient, mutateAsync],
  );

  const value = useMemo((): Decisions => {
    const { done, undone } = visitHistory(taken);
    return { ...actions, last, error, canUndo: done.length > 0, canRedo: undone.length > 0 };
  }, [actions, taken, last, error]);
  return <DecisionsContext value={value}>{children}</DecisionsContext>;
};
