import type { ReadingJob } from '../../../../src/records/index.ts';
import { asSentence } from '../parts/as-sentence.ts';
import { counted, formatCount, formatDuration } from '../parts/format-number.ts';

/** How far a job is, as a figure and the words after it. */
export interface JobDescription {
  readonly figure: string;
  readonly words: string;
  /** Share done, in [0, 1]. */
  readonly done: number;
}

const shareOf = ({ sentences, of }: ReadingJob): number => (of ? Math.min(1, sentences / of) : 0);

const progress = (job: ReadingJob): JobDescription => {
  const pace = [
    job.of === null ? 'sentences so far' : `of ${counted(job.of, 'sentence')}`,
    job.sentencesPerSecond === null ? null : `${formatCount(Math.round(job.sentencesPerSecond))} a second`,
    job.secondsLeft === null ? null : `${formatDuration(job.secondsLeft)} left`,
  ];
  return {
    figure: formatCount(job.sentences),
    words: pace.filter((part) => part !== null).join(', '),
    done: shareOf(job),
  };
};

/** `1,204 of 3,871 sentences, 96 a second, 28 s left`, or why there is no more to come. */
export const describeJob = (job: ReadingJob): JobDescription => {
  const because = [job.reason, job.hint]
    .map((part) => asSentence(part ?? ''))
    .join(' ')
    .trim();
  switch (job.state) {
    case 'running':
      return progress(job);
    case 'waiting':
      return { figure: '', words: 'Next, when the one before it is read', done: 0 };
    case 'failed':
      return { figure: 'Not read.', words: because, done: shareOf(job) };
    case 'stopped':
      return {
        figure: `Stopped at ${formatCount(job.sentences)}${job.of === null ? '' : ` of ${formatCount(job.of)}`} sentences.`,
        words: because || 'Nothing of it was kept.',
        done: shareOf(job),
      };
    case 'known':
      return {
        figure: 'Already in the library.',
        words: 'The same bytes were read before; nothing was added.',
        done: 1,
      };
    case 'done':
      return {
        figure: counted(job.claims, 'claim'),
        words: `from ${counted(job.sentences, 'sentence')}`,
        done: 1,
      };
  }
};
