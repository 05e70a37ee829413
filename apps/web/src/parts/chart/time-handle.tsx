import './time-handle.css';
import type { KeyboardEvent, PointerEvent } from 'react';
import { formatMonth } from '../format-date.ts';
import { axisPlace } from './axis-place.ts';
import { monthAfterKey } from './month-step.ts';

interface Props {
  readonly label: string;
  readonly month: number;
  readonly months: readonly string[];
  readonly hollow?: boolean;
  /** Where the word stands from the line: aside where the other handle is close. */
  readonly lean: 'middle' | 'left' | 'right';
  readonly move: (month: number) => void;
  /** The month under a place of the screen. */
  readonly monthUnder: (clientX: number) => number;
  /** With Shift, keys move the other handle, where there is one. */
  readonly moveOtherBy?: (key: string) => void;
}

/** A date on a time axis: dragged, or moved by keys a month, a year or to an end. */
export const TimeHandle = ({
  label,
  month,
  months,
  hollow = false,
  lean,
  move,
  monthUnder,
  moveOtherBy,
}: Props) => {
  const press = (event: KeyboardEvent): void => {
    const next = monthAfterKey(event.key, month, months.length);
    if (next === null) return;
    event.preventDefault();
    if (event.shiftKey) moveOtherBy?.(event.key);
    else move(next);
  };
  const hold = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const next = monthUnder(event.clientX);
    if (next !== month) move(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={months.length - 1}
      aria-valuenow={month}
      aria-valuetext={formatMonth(months[month] ?? '')}
      className={`handle ${hollow ? 'hollow' : ''} ${lean}`}
      style={{ left: `${axisPlace(month, months.length)}%` }}
      onKeyDown={press}
      onPointerDown={hold}
      onPointerMove={drag}
    >
      {formatMonth(months[month] ?? '')}
    </div>
  );
};
