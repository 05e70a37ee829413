import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Jobs } from '../api/answers.ts';
import { post } from '../api/ask.ts';
import { jobsQuery } from '../api/queries.ts';

/** What a person hands over: files, or a text with a name. */
export type Added = readonly File[] | { readonly name: string; readonly text: string };

const bodyOf = (added: Added): FormData | object => {
  if (!Array.isArray(added)) return added;
  const form = new FormData();
  for (const file of added) form.append('files', file);
  return form;
};

const jobRow = (id: string | undefined): Element | null => document.querySelector(`[data-job="${id}"]`);

/** Hands reports over for reading; their jobs show at once, and are brought into view. */
export const useAdding = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (added: Added) => post<Jobs>('/api/documents', bodyOf(added)),
    onSuccess: ({ jobs }) => {
      // One that is known has been told of since, by the stream.
      queryClient.setQueryData<Jobs>(jobsQuery.queryKey, ({ jobs: known } = { jobs: [] }) => ({
        jobs: [...known, ...jobs.filter(({ id }) => !known.some((job) => job.id === id))],
      }));
      requestAnimationFrame(() => jobRow(jobs.at(-1)?.id)?.scrollIntoView({ block: 'nearest' }));
    },
  });
};
