import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReadingJob } from '../../../../src/records/index.ts';
import type { Jobs } from './answers.ts';
import { placeJob } from './place-job.ts';
import { DECIDING, jobsQuery } from './queries.ts';
import { type SimulationState, simulationQuery } from './scenario-queries.ts';

/** Between two rounds of asking again while documents come in. */
const CALM_MILLISECONDS = 400;
/** Before a closed stream is opened anew. */
const RETRY_MILLISECONDS = 2000;

/** Keeps what is shown true to the ledger for as long as the page is open. Answers whether the server can be heard. */
export const useLiveEvents = (): boolean => {
  const queryClient = useQueryClient();
  const [heard, setHeard] = useState(true);

  useEffect(() => {
    let source: EventSource;
    let calm: ReturnType<typeof setTimeout> | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let lost = false;

    const askAgain = (): void => {
      calm ??= setTimeout(() => {
        calm = undefined;
        // Decisions on their way are shown already; the last of them asks again itself.
        if (queryClient.isMutating({ mutationKey: DECIDING }) > 0) return askAgain();
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'document' });
      }, CALM_MILLISECONDS);
    };
    const open = (): void => {
      source = new EventSource('/api/events');
      source.onopen = () => {
        if (lost) askAgain();
        lost = false;
        setHeard(true);
      };
      source.onerror = () => {
        lost = true;
        setHeard(false);
        if (source.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY_MILLISECONDS);
      };
      source.addEventListener('changed', askAgain);
      source.addEventListener('job', (event) => {
        const job: ReadingJob = JSON.parse(event.data);
        queryClient.setQueryData<Jobs>(
          jobsQuery.queryKey,
          (known) => known && { jobs: placeJob(known.jobs, job) },
        );
        // What is on its way to the page was true before this.
        if (queryClient.isFetching({ queryKey: jobsQuery.queryKey }) > 0)
          void queryClient.invalidateQueries({ queryKey: jobsQuery.queryKey });
      });
      source.addEventListener('simulation', (event) => {
        const state: SimulationState = JSON.parse(event.data);
        queryClient.setQueryData(simulationQuery(state.id).queryKey, state);
      });
    };
    open();
    return () => {
      source.close();
      clearTimeout(calm);
      clearTimeout(retry);
    };
  }, [queryClient]);

  return heard;
};
