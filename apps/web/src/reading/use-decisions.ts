import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Decision, DecisionAct } from '../../../../src/records/index.ts';
import { post } from '../api/ask.ts';
import { decisionsQuery } from '../api/queries.ts';

/** The decisions taken so far, and how to take one more. */
export const useDecisions = () => {
  const queryClient = useQueryClient();
  const decisions = useQuery(decisionsQuery).data?.decisions ?? [];
  const { mutate, error } = useMutation({
    mutationFn: (decision: DecisionAct & { readonly why: string }) =>
      post<Decision>('/api/decisions', decision),
    // Known at once, so that it can be undone at once; what it changes is asked for again.
    onSuccess: (taken) =>
      queryClient.setQueryData(decisionsQuery.queryKey, (known) => ({
        decisions: [...(known?.decisions ?? []), taken],
      })),
    onSettled: () =>
      Promise.all(
        ['decisions', 'claims', 'documents'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
      ),
  });
  return { decisions, decide: mutate, error };
};
