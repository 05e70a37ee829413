import { axisPlace } from './axis-place.ts';

export interface AxisYear {
  readonly year: string;
  /** In per cent of the axis. */
  readonly x: number;
}

/** Most year figures that stand side by side without touching (assumed, at 600 px). */
const MOST_YEARS = 14;

/** The figures under a time axis: every year, or as many of them as have room. */
export const yearsOnAxis = (months: readonly string[]): readonly AxisYear[] => {
  const januaries = months.flatMap((month, i) =>
    month.slice(5, 7) === '01' ? [{ year: month.slice(0, 4), x: axisPlace(i, months.length) }] : [],
  );
  const every = Math.ceil(januaries.length / MOST_YEARS);
  return januaries.filter(({ year }) => Number(year) % every === 0);
};
