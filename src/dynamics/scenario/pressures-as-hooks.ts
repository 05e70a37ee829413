import { DAYS_A_YEAR, type Day, middleOf, requireDayRange } from '../../records/index.ts';
import type { Hook } from '../engine/world/index.ts';
import type { ScenarioFile } from './scenario-file.ts';

/** A withdrawal goes in steps of this many years, so that pressures stay piecewise constant: assumed. */
const WITHDRAWAL_STEP_YEARS = 0.25;

type Pressure = ScenarioFile['pressures'][number];

/** The first day that a date may mean; of a date without a beginning its end. */
const firstDayOf = (text: string): Day => {
  const range = requireDayRange(text, 'scenario');
  return Number.isFinite(range.first) ? range.first : middleOf(range);
};

/** The years in which a pressure lies, from the beginning; what lies before it is cut off. Ends where it says, else never. */
export const yearsOfPressure = (
  { from, to }: Pick<Pressure, 'from' | 'to'>,
  begins: Day,
): { readonly from: number; readonly to: number | undefined } => ({
  from: (firstDayOf(from) - begins) / DAYS_A_YEAR,
  to: to === undefined ? undefined : (firstDayOf(to) - begins) / DAYS_A_YEAR,
});

/** A pressure by date as the hooks that make it: one, or for a withdrawal that takes its time one a step. */
export const hooksOfPressure = (
  pressure: Pressure,
  begins: Day,
  targets: readonly number[],
  districts: readonly number[],
  refuse: (field: 'from' | 'to', message: string) => never,
): readonly Hook[] => {
  const { type, size } = pressure;
  const years = yearsOfPressure(pressure, begins);
  if (years.to !== undefined && years.to <= years.from)
    refuse('to', `${pressure.to} is not after ${pressure.from}`);
  const hook = (at: number, level: number, until: number | undefined): Hook => ({
    at,
    type,
    targets,
    size: level,
    kernel: until === undefined ? { shape: 'step' } : { shape: 'pulse', years: until - at },
    districts,
    decapitation: false,
  });
  const at = Math.max(0, years.from);
  if (type !== 'withdrawal' || years.to === undefined) {
    if (years.to !== undefined && years.to <= 0) return [];
    return [hook(at, size, type === 'withdrawal' || type === 'sponsorWithdrawal' ? undefined : years.to)];
  }
  // Level by level, each for one step, the last for good.
  const length = years.to - years.from;
  const steps = Math.max(1, Math.round(length / WITHDRAWAL_STEP_YEARS));
  return Array.from({ length: steps }, (_, k) => {
    const begin = years.from + (k * length) / steps;
    const end = years.from + ((k + 1) * length) / steps;
    return { begin, end, level: (size * (k + 1)) / steps, isLast: k === steps - 1 };
  }).flatMap(({ begin, end, level, isLast }) =>
    !isLast && end <= 0 ? [] : [hook(Math.max(0, begin), level, isLast ? undefined : end)],
  );
};

/** The day at which a scenario begins: the first that its date may mean. */
export const beginOf = (begins: string | undefined): Day | undefined =>
  begins === undefined ? undefined : firstDayOf(begins);
