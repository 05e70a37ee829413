import type { ActorType } from '../records/index.ts';

/** An actor on the map. Positions are stable through time: they come from the whole period, not from one date. */
export interface MapActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  /** In [0, 1] from left to right and from top to bottom. */
  readonly x: number;
  readonly y: number;
}

/** A pair with standing claims, on a monthly grid. */
export interface MapTie {
  /** Actor ids, `a` before `b`. */
  readonly a: string;
  readonly b: string;
  /** One figure a month of `months`, in [0, 1]; the rest to one is `none`. */
  readonly hostile: readonly number[];
  readonly allied: readonly number[];
  readonly contested: boolean;
  /** Standing claims, and independent witnesses. */
  readonly claims: number;
  readonly origins: number;
}

/** Claims of one quarter of a year, by sign. */
export interface QuarterDensity {
  /** First day of the quarter, ISO. */
  readonly begins: string;
  readonly cooperative: number;
  readonly conflictual: number;
}

/** The whole map as it moves: everything a time handle needs without asking again. */
export interface MapTimeline {
  /** First days of the months covered, ISO, in order. */
  readonly months: readonly string[];
  readonly actors: readonly MapActor[];
  readonly ties: readonly MapTie[];
  readonly density: readonly QuarterDensity[];
}
