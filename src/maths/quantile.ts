/**
 * The quantile of an ascending sample by linear interpolation, p in [0, 1]: definition 7 of Hyndman & Fan 1996
 * (American Statistician 50: 361-365), the default of R. NaN for an empty sample.
 */
export const quantileOfSorted = (sorted: ArrayLike<number>, p: number): number => {
  if (sorted.length === 0) return Number.NaN;
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
};
