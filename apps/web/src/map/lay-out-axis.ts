import type { MapTimeline } from '../../../../src/map/index.ts';
import { axisPlace } from '../parts/chart/axis-place.ts';
import { type AxisYear, yearsOnAxis } from '../parts/chart/years-on-axis.ts';

/** A quarter's claims as bars: `x` and `width` in per cent of the axis, `up` and `down` as shares of the tallest. */
export interface AxisBar {
  readonly begins: string;
  readonly x: number;
  readonly width: number;
  readonly up: number;
  readonly down: number;
}

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
  return { bars, years: yearsOnAxis(months) };
};
