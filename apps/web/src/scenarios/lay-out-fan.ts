import type { Fan, OutcomeUnit } from '../../../../src/dynamics/index.ts';
import type { BandPoint } from '../parts/chart/band.tsx';
import type { CurvePoint } from '../parts/chart/curve.tsx';

/** A fan in per cent of its chart, from its top left. */
export interface FanShapes {
  readonly band95: readonly BandPoint[];
  readonly band80: readonly BandPoint[];
  readonly band50: readonly BandPoint[];
  readonly line: readonly CurvePoint[];
}

/** The top of the axis: all of it for shares that come near, else the next round figure. */
export const topOf = (unit: OutcomeUnit, highest: number): number => {
  const least = unit === 'count' ? 1 : 0.1;
  const value = Math.max(highest, least);
  const power = 10 ** Math.floor(Math.log10(value));
  const round = [1, 2, 4, 5, 6, 8, 10].map((digit) => digit * power).find((top) => top >= value - 1e-12)!;
  return unit === 'count' ? Math.max(2, round) : Math.min(1, round);
};

export const layOutFan = (at: readonly Fan[], times: readonly number[], top: number): FanShapes => {
  const end = times.at(-1)!;
  const x = (t: number): number => (100 * times[t]!) / end;
  const y = (value: number): number => 100 - (100 * Math.min(top, Math.max(0, value))) / top;
  const band = (
    low: 'low95' | 'low80' | 'low50',
    high: 'high95' | 'high80' | 'high50',
  ): readonly BandPoint[] => at.map((fan, t) => ({ x: x(t), from: y(fan[low]), to: y(fan[high]) }));
  return {
    band95: band('low95', 'high95'),
    band80: band('low80', 'high80'),
    band50: band('low50', 'high50'),
    line: at.map(({ mean }, t) => ({ x: x(t), y: y(mean) })),
  };
};

/** Two words at the end of a chart, kept apart by so many per cent of its height. */
export const placeApart = (
  shown: number,
  against: number | null,
  gap: number,
): { readonly shown: number; readonly against: number } => {
  if (against === null || Math.abs(shown - against) >= gap) return { shown, against: against ?? shown };
  const middle = Math.min(100 - gap / 2, Math.max(gap / 2, (shown + against) / 2));
  const [over, under] = [middle - gap / 2, middle + gap / 2];
  return shown <= against ? { shown: over, against: under } : { shown: under, against: over };
};
