import { type Day, dayRangeOf, isoDayOf } from '../records/index.ts';
import { balanceOfCamps, type CampBalance } from './balance-of-camps.ts';
import { campsAt } from './camps-at.ts';
import type { MapActor, MapTimeline, TieHead } from './map-timeline.ts';

/** A tie as it is drawn at one date; contested, if it is so then. */
export interface PicturedTie extends Omit<TieHead, 'contestedMonths'> {
  readonly hostile: number;
  readonly allied: number;
  /** allied - hostile, in [-1, 1]. */
  readonly level: number;
  /** Level at an earlier date, where the picture compares two. */
  readonly before?: number;
}

/** Whether witnesses of a pair pull both ways at a month, by index. */
export const isContestedAt = (contestedMonths: TieHead['contestedMonths'], month: number): boolean =>
  contestedMonths !== undefined && contestedMonths.first <= month && month <= contestedMonths.last;

/** The map at one date. */
export interface MapPicture {
  /** ISO day. */
  readonly at: string;
  readonly actors: readonly MapActor[];
  readonly ties: readonly PicturedTie[];
  readonly camps: readonly CampBalance[];
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
  const camps = campsAt(timeline.camps, left);
  const ties = timeline.ties.map(({ hostile, allied, contestedMonths, ...tie }) => {
    const at = { hostile: between(hostile), allied: between(allied) };
    return {
      ...tie,
      ...at,
      contested: isContestedAt(contestedMonths, left),
      level: at.allied - at.hostile,
    };
  });
  return {
    at: isoDayOf(day),
    actors: timeline.actors,
    ties,
    camps: balanceOfCamps(new Map(timeline.actors.map(({ id }, i) => [id, camps[i] ?? 0])), ties),
  };
};
