import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Jobs } from '../api/answers.ts';
import { post, remove } from '../api/ask.ts';
import { jobsQuery } from '../api/queries.ts';

/** Stops, dismisses or tries a job again. */
export const useJobActions = () => {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: jobsQuery.queryKey });
  const end = useMutation({
    mutationFn: (id: string) => remove(`/api/jobs/${encodeURIComponent(id)}`),
    onSettled,
  });
  const retry = useMutation({
    mutationFn: (id: string) => post<Jobs>(`/api/jobs/${encodeURIComponent(id)}/retry`, {}),
    onSettled,
  });
  return { end: end.mutate, retry: retry.mutate, error: end.error ?? retry.error };
};
