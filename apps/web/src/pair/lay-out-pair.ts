import type { StateProbabilities } from '../../../../src/records/index.ts';
import { axisPlace } from '../parts/chart/axis-place.ts';
import type { BandPoint } from '../parts/chart/band.tsx';
import type { CurvePoint } from '../parts/chart/curve.tsx';
import { dayOf } from './day-of.ts';

type Curve = readonly StateProbabilities[];

/** The three areas of a pair, allied from the top, hostile from the bottom, and the lines between, in per cent. */
export const layOutCurve = (curve: Curve) => {
  const x = (i: number): number => axisPlace(i, curve.length);
  return {
    allied: curve.map(({ allied }, i): BandPoint => ({ x: x(i), from: 0, to: 100 * allied })),
    hostile: curve.map(({ hostile }, i): BandPoint => ({ x: x(i), from: 100 - 100 * hostile, to: 100 })),
    alliedLine: curve.map(({ allied }, i): CurvePoint => ({ x: x(i), y: 100 * allied })),
    hostileLine: curve.map(({ hostile }, i): CurvePoint => ({ x: x(i), y: 100 - 100 * hostile })),
  };
};

/** Where a day stands on an axis of months, in per cent; beyond its ends at them. */
export const placeOfDay = (day: number, months: readonly string[]): number => {
  const after = months.findIndex((month) => dayOf(month) > day);
  if (after === -1) return 100;
  if (after === 0) return 0;
  const [from, to] = [dayOf(months[after - 1]!), dayOf(months[after]!)];
  return axisPlace(after - 1 + (day - from) / (to - from), months.length);
};

export interface AreaWord {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Least height of an area that has its word inside, in per cent. */
const LEAST = 15;

/** Where the name of each area stands in it: at its highest, away from the ends; not at all where it is low throughout. */
export const placeAreaWords = (curve: Curve): readonly AreaWord[] => {
  const inner = curve.flatMap((p, i) => {
    const x = axisPlace(i, curve.length);
    return x < 12 || x > 88 ? [] : [{ x, ...p }];
  });
  const areas = [
    { words: 'allied', height: 'allied', middle: (p: StateProbabilities) => p.allied / 2 },
    { words: 'none', height: 'none', middle: (p: StateProbabilities) => p.allied + p.none / 2 },
    { words: 'hostile', height: 'hostile', middle: (p: StateProbabilities) => 1 - p.hostile / 2 },
  ] as const;
  return areas.flatMap(({ words, height, middle }) => {
    const highest = inner.reduce<(typeof inner)[number] | null>(
      (most, one) => (most === null || one[height] > most[height] + 0.02 ? one : most),
      null,
    );
    return highest && highest[height] * 100 >= LEAST
      ? [{ words, x: highest.x, y: 100 * middle(highest) }]
      : [];
  });
};

/** Least distance of the figures at the right end, in per cent. */
const APART = 11;

/** The heights at which the three figures at the end stand: beside their areas, and never over one another. */
export const placeEndWords = ({
  hostile,
  none,
  allied,
}: StateProbabilities): Record<keyof StateProbabilities, number> => {
  const top = Math.min(50 * allied, 100 - 2 * APART);
  const bottom = Math.max(100 - 50 * hostile, 2 * APART);
  const middle = Math.min(bottom - APART, Math.max(top + APART, 100 * (allied + none / 2)));
  return { allied: Math.min(top, middle - APART), none: middle, hostile: Math.max(bottom, middle + APART) };
};
