import type { MapTimeline } from '../../../../src/map/index.ts';

/** A quarter's claims as bars: `x` and `width` in per cent of the axis, `up` and `down` as shares of the tallest. */
export interface AxisBar {
  readonly begins: string;
  readonly x: number;
  readonly width: number;
  readonly up: number;
  readonly down: number;
}

export interface AxisYear {
  readonly year: string;
  readonly x: number;
}

/** Most year figures that stand side by side without touching (assumed, at 600 px). */
const MOST_YEARS = 14;

/** Where a month stands on the axis, in per cent. */
export const axisPlace = (month: number, months: number): number =>
  months < 2 ? 0 : (month / (months - 1)) * 100;

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

/** The bars and the figures of the time axis. */
export const layOutAxis = ({
  months,
  density,
}: Pick<MapTimeline, 'months' | 'density'>): {
  readonly bars: readonly AxisBar[];
  readonly years: readonly AxisYear[];
} => {
  const count = months.length;
  const [first] = months;
  if (!first) return { bars: [], years: [] };
  const tallest = Math.max(
    1,
    ...density.flatMap(({ cooperative, conflictual }) => [cooperative, conflictual]),
  );
  const bars = density.map(({ begins, cooperative, conflictual }) => {
    const from = Math.max(0, axisPlace(monthsBetween(first, begins), count));
    const to = Math.min(100, axisPlace(monthsBetween(first, begins) + 2.6, count));
    return { begins, x: from, width: to - from, up: cooperative / tallest, down: conflictual / tallest };
  });
  const januaries = months.flatMap((month, i) =>
    month.slice(5, 7) === '01' ? [{ year: month.slice(0, 4), x: axisPlace(i, count) }] : [],
  );
  const every = Math.ceil(januaries.length / MOST_YEARS);
  return { bars, years: januaries.filter(({ year }) => Number(year) % every === 0) };
};
