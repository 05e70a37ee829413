import type { ScenarioPressure } from '../api/scenario-queries.ts';
import { monthOfDate } from '../parts/chart/month-step.ts';

/** What a person changed of a pressure: when it is on, and how strong. */
export interface PressureEdit {
  readonly place: number;
  readonly from: string;
  readonly to: string | null;
  readonly size: number;
}

/** `2,2011-07-01,2015-01-01,0.9`: an edit as an address has it; without an end the third is empty. */
export const writeEdit = ({ place, from, to, size }: PressureEdit): string =>
  [place, from, to ?? '', size].join(',');

export const readEdit = (text: string): PressureEdit | null => {
  const [, place, from, to, size] =
    /^(\d+),(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)?,(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return place === undefined
    ? null
    : { place: Number(place), from: from!, to: to ?? null, size: Number(size) };
};

/** The pressures with what was changed of them. */
export const withEdits = (
  pressures: readonly ScenarioPressure[],
  edits: readonly PressureEdit[],
): readonly ScenarioPressure[] =>
  pressures.map((pressure, place) => {
    const edit = edits.find((own) => own.place === place);
    return edit ? { ...pressure, from: edit.from, to: edit.to, size: edit.size } : pressure;
  });

/** Where a pressure lies on a timeline of months: cut off at its ends. */
export interface PressureSpan {
  readonly from: number;
  readonly to: number;
  /** It goes on beyond the end. */
  readonly lasts: boolean;
}

export const spanOf = (
  { from, to }: Pick<ScenarioPressure, 'from' | 'to'>,
  months: readonly string[],
): PressureSpan => {
  const last = months.length - 1;
  const end = to === null ? last : monthOfDate(to, months)!;
  return {
    from: Math.min(last, monthOfDate(from, months)!),
    to: end,
    lasts: to === null || to > months[last]!,
  };
};

/** What is moved: the whole, its beginning or its end. */
export type Grip = 'whole' | 'from' | 'to';

/** A pressure with one of its grips moved to a month; what lasts goes on lasting until its end is moved, and a whole keeps its length. */
export const moveGrip = (
  pressure: ScenarioPressure,
  place: number,
  grip: Grip,
  month: number,
  months: readonly string[],
): PressureEdit => {
  const last = months.length - 1;
  const span = spanOf(pressure, months);
  const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
  const edit = (from: number, to: number | null): PressureEdit => ({
    place,
    from: from === span.from ? pressure.from : months[from]!,
    to: to === null ? null : months[to]!,
    size: pressure.size,
  });
  if (grip === 'from') {
    const from = within(month, 0, span.to - 1);
    return { ...edit(from, span.to), to: pressure.to };
  }
  if (grip === 'to') return edit(span.from, within(month, span.from + 1, last));
  const length = span.to - span.from;
  if (span.lasts) return { ...edit(within(month, 0, last - 1), null), to: pressure.to };
  const from = within(month, 0, last - length);
  return edit(from, from + length);
};

/** Steps of strength by key. */
export const SIZE_STEP = 0.25;
