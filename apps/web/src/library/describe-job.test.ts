import { expect, it } from 'vitest';
import type { ReadingJob } from '../../../../src/records/index.ts';
import { describeJob } from './describe-job.ts';

const job: ReadingJob = {
  id: '1',
  name: 'yearbook.pdf',
  state: 'running',
  sentences: 1204,
  of: 3871,
  claims: 214,
  sentencesPerSecond: 96.4,
  secondsLeft: 27.7,
};

it.each<[Partial<ReadingJob>, string, string]>([
  [{}, '1,204', 'of 3,871 sentences, 96 a second, 28 s left'],
  [{ of: null, sentencesPerSecond: null, secondsLeft: null }, '1,204', 'sentences so far'],
  [
    { state: 'failed', reason: 'readPdf: no text layer', hint: 'Retry.' },
    'Not read.',
    'No text layer. Retry.',
  ],
  [{ state: 'stopped' }, 'Stopped at 1,204 of 3,871 sentences.', 'Nothing of it was kept.'],
  [{ state: 'done' }, '214 claims', 'from 1,204 sentences'],
])('%o reads "%s %s"', (change, figure, words) => {
  expect(describeJob({ ...job, ...change })).toMatchObject({ figure, words });
});

it('the share done stays within the bar', () => {
  expect(describeJob({ ...job, sentences: 5000 }).done).toBe(1);
  expect(describeJob({ ...job, of: 0 }).done).toBe(0);
});
