import type { ActorType } from '../records/index.ts';

/** Where an actor stands, in [0, 1] from left to right and from top to bottom. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** An actor on the map. Positions are stable through time: they come from the whole period, not from one date. */
export interface MapActor extends Position {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  /** Set where a person put it there. */
  readonly isPinned?: true;
}

/** What holds of a pair with standing claims at any date. */
export interface TieHead {
  /** Actor ids, `a` before `b`. */
  readonly a: string;
  readonly b: string;
  /** Whether independent witnesses pull both ways at some time. */
  readonly contested: boolean;
  /** From when to when they do, by index into the months; only where contested. */
  readonly contestedMonths?: { readonly first: number; readonly last: number };
  /** Standing claims, and independent witnesses: all, and those of each side. */
  readonly claims: number;
  readonly origins: number;
  readonly cooperative: number;
  readonly conflictual: number;
}

/** A pair with standing claims, on a monthly grid. */
export interface MapTie extends TieHead {
  /** One figure a month of `months`, in [0, 1]; the rest to one is `none`. */
  readonly hostile: readonly number[];
  readonly allied: readonly number[];
}

/** Claims of one quarter of a year, by sign. */
export interface QuarterDensity {
  /** First day of the quarter, ISO. */
  readonly begins: string;
  readonly cooperative: number;
  readonly conflictual: number;
}

/** Who sides together, step by step through the months. */
export interface MapCamps {
  /** The months at which a step begins, by index, in order; the first is 0. */
  readonly steps: readonly number[];
  /** For each step, the camp of each actor in the order of `actors`: from 1, the largest first; 0 for none. */
  readonly campOf: readonly (readonly number[])[];
}

/** The whole map as it moves: everything a time handle needs without asking again. */
export interface MapTimeline {
  /** First days of the months covered, ISO, in order. */
  readonly months: readonly string[];
  readonly actors: readonly MapActor[];
  readonly ties: readonly MapTie[];
  readonly density: readonly QuarterDensity[];
  readonly camps: MapCamps;
}
