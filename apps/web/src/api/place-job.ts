import type { ReadingJob } from '../../../../src/records/index.ts';

/** The jobs with one of them brought up to date; a new one goes last, so that no row moves. */
export const placeJob = (jobs: readonly ReadingJob[], job: ReadingJob): readonly ReadingJob[] =>
  jobs.some((known) => known.id === job.id)
    ? jobs.map((known) => (known.id === job.id ? job : known))
    : [...jobs, job];
