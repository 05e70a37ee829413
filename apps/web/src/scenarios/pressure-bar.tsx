import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { ScenarioPressure } from '../api/scenario-queries.ts';
import { axisPlace } from '../parts/chart/axis-place.ts';
import { monthAfterKey } from '../parts/chart/month-step.ts';
import { formatMonth } from '../parts/format-date.ts';
import { type Grip, moveGrip, type PressureEdit, SIZE_STEP, spanOf } from './edited-pressure.ts';

interface Props {
  readonly pressure: ScenarioPressure;
  readonly place: number;
  readonly months: readonly string[];
  readonly isEdited: boolean;
  readonly edit: (edit: PressureEdit) => void;
  /** The month under a place of the screen, in parts of a month. */
  readonly monthUnder: (clientX: number) => number;
}

/** In per cent of the timeline: below it words do not fit inside, above it the dates do too. */
const SHORT = 12;
const LONG = 40;

const GRIPS = ['from', 'to'] as const;

/** A pressure on its lane: the whole and both ends are dragged by mouse, or moved by keys a month, a year or to an end. */
export const PressureBar = ({ pressure, place, months, isEdited, edit, monthUnder }: Props) => {
  const span = spanOf(pressure, months);
  const grabbed = useRef<{ readonly grip: Grip; readonly offset: number } | null>(null);
  const last = months.length - 1;
  const monthOf = (grip: Grip): number => (grip === 'to' ? span.to : span.from);
  const move = (grip: Grip, month: number): void => {
    if (month !== monthOf(grip)) edit(moveGrip(pressure, place, grip, month, months));
  };
  const resize = (size: number): void =>
    edit({ place, from: pressure.from, to: pressure.to, size: Math.max(0, Math.round(size * 100) / 100) });

  const press = (grip: Grip) => (event: KeyboardEvent) => {
    if (grip === 'whole' && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      resize(pressure.size + (event.key === 'ArrowUp' ? SIZE_STEP : -SIZE_STEP));
      return;
    }
    if (event.key === '0') {
      event.preventDefault();
      resize(0);
      return;
    }
    const moved: Grip = grip === 'whole' && event.shiftKey ? 'to' : grip;
    const month = monthAfterKey(event.key, monthOf(moved), months.length);
    if (month === null) return;
    event.preventDefault();
    event.stopPropagation();
    move(moved, month);
  };
  const grab = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { grip, offset: monthUnder(event.clientX) - monthOf(grip) };
  };
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (!grabbed.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(grabbed.current.grip, Math.round(monthUnder(event.clientX) - grabbed.current.offset));
  };
  const handlers = (grip: Grip) => ({
    onKeyDown: press(grip),
    onPointerDown: grab(grip),
    onPointerMove: drag,
  });

  const when = `${formatMonth(months[span.from]!)} ${span.lasts ? 'onwards' : `to ${formatMonth(months[span.to]!)}`}`;
  const strength = pressure.size === 0 ? 'off' : `strength ${pressure.size}`;
  const [left, right] = [axisPlace(span.from, months.length), axisPlace(span.to, months.length)];
  const isShort = right - left < SHORT;
  const look = [
    'pressure',
    pressure.basis === 'observed' ? 'observed' : '',
    isEdited ? 'edited' : '',
    pressure.size === 0 ? 'off' : '',
  ].join(' ');
  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        className={look}
        style={{ left: `${left}%`, width: `${right - left}%` }}
        aria-label={pressure.title}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={span.from}
        aria-valuetext={`${when}, ${strength}`}
        {...handlers('whole')}
      />
      {GRIPS.map((grip) => (
        <div
          key={grip}
          role="slider"
          tabIndex={0}
          className={`grip ${grip} ${isEdited ? 'edited' : ''}`}
          style={{ left: `${grip === 'from' ? left : right}%` }}
          aria-label={`${pressure.title}: ${grip === 'from' ? 'beginning' : 'end'}`}
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={monthOf(grip)}
          aria-valuetext={grip === 'to' && span.lasts ? 'lasts' : formatMonth(months[monthOf(grip)]!)}
          {...handlers(grip)}
        />
      ))}
      <span
        className={`pressure-words ${isEdited ? 'edited' : ''} ${isShort ? 'outside' : ''}`}
        style={{ left: isShort ? `calc(${right}% + 10px)` : `${(left + right) / 2}%` }}
      >
        {pressure.size === 0 ? 'off' : `× ${pressure.size}`}
        {(isShort || right - left > LONG) && `, ${when}`}
      </span>
    </>
  );
};
