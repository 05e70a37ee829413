export { sayLevel as formatLevel } from '../../../../src/map/index.ts';

/** A probability in whole per cent, without the unit. */
export const percent = (probability: number): number => Math.round(probability * 100);

/** `1,204`. */
export const formatCount = (count: number): string => count.toLocaleString('en');

/** `1 claim`, `2 claims`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** `28 s`, `4 min`, `2 h 10 min`. */
export const formatDuration = (seconds: number): string => {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
