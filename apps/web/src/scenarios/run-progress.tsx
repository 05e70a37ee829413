import { formatCount, formatDuration } from '../parts/format-number.ts';
import type { Simulation } from './use-simulation.ts';

/** How far the runs are, with their rate and the time that is left; how to end them. */
export const RunProgress = ({ state, stop }: Pick<Simulation, 'state' | 'stop'>) => {
  if (!state) return <p className="small faint">beginning</p>;
  const { done, of, runsPerSecond, secondsLeft } = state;
  const isRunning = state.state === 'running';
  return (
    <div className="bar">
      <div
        className={state.state === 'stopped' ? 'progress stopped' : 'progress'}
        data-runs={done}
        data-state={state.state}
      >
        <p className="small nb">
          <b>{formatCount(done)}</b> of {formatCount(of)} runs
          {isRunning && runsPerSecond !== null && `, ${formatCount(Math.round(runsPerSecond))} a second`}
          {isRunning && secondsLeft !== null && `, ${formatDuration(secondsLeft)} left`}
          {state.state === 'stopped' && ', stopped'}
        </p>
        <div
          className="track"
          role="progressbar"
          aria-label="Runs"
          aria-valuenow={Math.round((100 * done) / of)}
        >
          <i style={{ width: `${(100 * done) / of}%` }} />
        </div>
      </div>
      {isRunning && (
        <button type="button" className="btn line" onClick={stop}>
          Stop
        </button>
      )}
    </div>
  );
};
