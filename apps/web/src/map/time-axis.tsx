import { type MouseEvent, useMemo, useRef } from 'react';
import { axisPlace } from '../parts/chart/axis-place.ts';
import { monthAfterKey, withinMonths } from '../parts/chart/month-step.ts';
import { TimeHandle } from '../parts/chart/time-handle.tsx';
import { Icon } from '../parts/icon.tsx';
import { layOutAxis } from './lay-out-axis.ts';
import type { MovingMap } from './moving-map.ts';
import { TimeBars } from './time-bars.tsx';
import type { MapDates } from './use-map-address.ts';

interface Props {
  readonly at: number;
  /** Null where nothing is compared. */
  readonly since: number | null;
  readonly timeline: MovingMap;
  readonly move: (dates: Partial<MapDates>) => void;
  readonly compare: (wanted: boolean) => void;
  readonly playing: boolean;
  readonly play: (playing: boolean) => void;
}

/** Handles nearer than this lean apart, in per cent of the axis. */
const CLOSE = 9;

/** The time of the claims, with a handle for the date shown and a hollow one for the date compared with. */
export const TimeAxis = ({ timeline, at, since, move, compare, playing, play }: Props) => {
  const axis = useRef<HTMLDivElement>(null);
  const { months } = timeline;
  const { bars, years } = useMemo(() => layOutAxis(timeline), [timeline]);
  const shown = axisPlace(at, months.length);
  const compared = since === null ? shown : axisPlace(since, months.length);
  const apart = since === null || Math.abs(shown - compared) >= CLOSE;
  const leanOf = (own: number, other: number, otherwise: 'left' | 'right') =>
    apart ? 'middle' : own < other ? 'left' : own > other ? 'right' : otherwise;

  const monthUnder = (clientX: number): number => {
    const { left, width } = axis.current!.getBoundingClientRect();
    return withinMonths(((clientX - left) / width) * (months.length - 1), months.length);
  };
  const moveSince = (key: string): void => {
    const next = since === null ? null : monthAfterKey(key, since, months.length);
    if (next !== null) move({ since: next });
  };
  const jump = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('[role="slider"]')) return;
    move({ at: monthUnder(event.clientX) });
  };

  return (
    <div className="time">
      <p className="time-play">
        <button type="button" className="btn line" onClick={() => play(!playing)} aria-pressed={playing}>
          <Icon name={playing ? 'pause' : 'play'} label={playing ? 'Pause' : 'Play'} />
        </button>
        <button
          type="button"
          className="btn line"
          aria-pressed={since !== null}
          onClick={() => compare(since === null)}
        >
          Compare
        </button>
      </p>
      <p className="axis-words fine" aria-hidden="true">
        <span className="coop">cooperative</span>
        <span>claims a quarter</span>
        <span className="host">conflictual</span>
      </p>
      <div className="axis-room">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the sliders serve the keyboard */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <div className="axis" ref={axis} onClick={jump}>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <rect
              className="axis-span"
              x={Math.min(shown, compared)}
              width={Math.abs(shown - compared)}
              y="-6"
              height="112"
            />
            <TimeBars bars={bars} />
            {since !== null && <path className="axis-date compared" d={`M${compared} -12V106`} />}
            <path className="axis-date" d={`M${shown} -12V106`} />
          </svg>
          {years.map(({ year, x }) => (
            <span key={year} className="axis-word year" style={{ left: `${x}%`, top: '100%' }}>
              {year}
            </span>
          ))}
          {since !== null && (
            <TimeHandle
              label="Compared with"
              month={since}
              months={months}
              hollow
              lean={leanOf(compared, shown, 'left')}
              move={(month) => move({ since: month })}
              monthUnder={monthUnder}
              moveOtherBy={moveSince}
            />
          )}
          <TimeHandle
            label="Date shown"
            month={at}
            months={months}
            lean={leanOf(shown, compared, 'right')}
            move={(month) => move({ at: month })}
            monthUnder={monthUnder}
            moveOtherBy={moveSince}
          />
        </div>
      </div>
    </div>
  );
};
