import type { ReadingJob } from '../../../../src/records/index.ts';
import { counted } from '../parts/format-number.ts';
import { describeJob } from './describe-job.ts';

interface Props {
  readonly job: ReadingJob;
  readonly end: (id: string) => void;
  readonly retry: (id: string) => void;
}

/** A report on its way in, or one that could not be read and says why. */
export const JobRow = ({ job, end, retry }: Props) => {
  const { figure, words, done } = describeJob(job);
  const over = job.state === 'failed' || job.state === 'stopped';
  const running = job.state === 'running';
  return (
    <tr className="job" data-job={job.id} data-state={job.state}>
      <td>
        <b className="document-title">{job.name}</b>
      </td>
      <td colSpan={5}>
        <div className={over ? 'progress stopped' : 'progress'}>
          <p className={running || over ? undefined : 'faint'}>
            {figure && <b>{figure}</b>} {words}
            {running && <span className="faint so-far">{counted(job.claims, 'claim')} so far</span>}
          </p>
          {(running || (over && done > 0)) && (
            <div
              className="track"
              role="progressbar"
              aria-label={`Reading ${job.name}`}
              aria-valuenow={Math.round(done * 100)}
            >
              <i style={{ width: `${done * 100}%` }} />
            </div>
          )}
        </div>
      </td>
      <td className="num">
        {over && (
          <button type="button" className="btn line" onClick={() => retry(job.id)}>
            Retry
          </button>
        )}
        <button type="button" className={running ? 'btn line' : 'btn'} onClick={() => end(job.id)}>
          {running ? 'Stop' : job.state === 'waiting' ? 'Remove' : 'Dismiss'}
        </button>
      </td>
    </tr>
  );
};
