import { type Day, dayRangeOf, isoDayOf } from '../records/index.ts';
import type { MapActor, MapTimeline } from './map-timeline.ts';

/** A tie as it is drawn at one date. */
export interface PicturedTie {
  readonly a: string;
  readonly b: string;
  readonly hostile: number;
  readonly allied: number;
  /** allied - hostile, in [-1, 1]. */
  readonly level: number;
  readonly contested: boolean;
  readonly claims: number;
  readonly origins: number;
}

/** The map at one date. */
export interface MapPicture {
  /** ISO day. */
  readonly at: string;
  readonly actors: readonly MapActor[];
  readonly ties: readonly PicturedTie[];
}

/** The map at a day: between two months of the grid, in proportion; outside of the grid, its nearest end. */
export const mapAt = (timeline: MapTimeline, day: Day): MapPicture => {
  const months = timeline.months.map((month) => dayRangeOf(month)!.first);
  const next = months.findIndex((month) => month > day);
  const right = next === -1 ? months.length - 1 : Math.max(next, 1);
  const left = Math.max(right - 1, 0);
  const width = (months[right] ?? 0) - (months[left] ?? 0);
  const share = width === 0 ? 0 : Math.min(1, Math.max(0, (day - months[left]!) / width));
  const between = (values: readonly number[]): number => values[left]! * (1 - share) + values[right]! * share;
  return {
    at: isoDayOf(day),
    actors: timeline.actors,
    ties: timeline.ties.map(({ hostile, allied, ...tie }) => {
      const at = { hostile: between(hostile), allied: between(allied) };
      return { ...tie, ...at, level: at.allied - at.hostile };
    }),
  };
};
