import { dyadsOf } from '../panels/dyads.ts';
import type { TieClass } from '../panels/tie-class.ts';

/** Counts of 0, 1, … `most` − 1, and of `most` or more. */
const histogram = (values: Iterable<number>, most: number): Uint32Array => {
  const counts = new Uint32Array(most + 1);
  for (const value of values) counts[Math.min(value, most)]! += 1;
  return counts;
};

/** How many actors have 0, 1, … ties of a class; the last cell is `most` or more. `classes` is a TieClass a dyad. */
export const degreeHistogram = (
  classes: ArrayLike<number>,
  actors: number,
  of: TieClass,
  most = 8,
): Uint32Array => {
  const { count, first, second } = dyadsOf(actors);
  const degrees = new Uint16Array(actors);
  for (let d = 0; d < count; d++)
    if (classes[d] === of) {
      degrees[first[d]!]! += 1;
      degrees[second[d]!]! += 1;
    }
  return histogram(degrees, most);
};

/** How many actors send, or receive, 0, 1, … ties. `ties` is row-major, 1 where the row's actor sends. */
export const directedDegreeHistogram = (
  ties: ArrayLike<number>,
  actors: number,
  way: 'sent' | 'received',
  most = 8,
): Uint32Array => {
  const degrees = new Uint16Array(actors);
  for (let cell = 0; cell < actors * actors; cell++)
    if (ties[cell] === 1) degrees[way === 'sent' ? Math.floor(cell / actors) : cell % actors]! += 1;
  return histogram(degrees, most);
};

/** How many steps lead from one actor to each other that any path leads to. Breadth first. */
const stepsFrom = (from: number, neighbours: readonly (readonly number[])[]): ReadonlyMap<number, number> => {
  const steps = new Map([[from, 0]]);
  // A Map keeps its order and may grow while it is walked: it is the queue.
  for (const [actor, step] of steps)
    for (const next of neighbours[actor]!) if (!steps.has(next)) steps.set(next, step + 1);
  return steps;
};

/** Counts pairs by steps: 1, 2, … `most` or more, and those that no path joins. `isAsked` says which pairs. */
const geodesics = (
  neighbours: readonly (readonly number[])[],
  most: number,
  isAsked: (from: number, to: number) => boolean,
): Uint32Array => {
  const counts = new Uint32Array(most + 1);
  for (let from = 0; from < neighbours.length; from++) {
    const steps = stepsFrom(from, neighbours);
    for (let to = 0; to < neighbours.length; to++) {
      if (!isAsked(from, to)) continue;
      const step = steps.get(to);
      counts[step === undefined ? most : Math.min(step, most) - 1]! += 1;
    }
  }
  return counts;
};

/**
 * How many dyads are 1, 2, … steps apart over ties of a class; the last but one cell is `most` or more, the last those
 * that no path joins.
 */
export const geodesicHistogram = (
  classes: ArrayLike<number>,
  actors: number,
  of: TieClass,
  most = 5,
): Uint32Array => {
  const { count, first, second } = dyadsOf(actors);
  const neighbours: number[][] = Array.from({ length: actors }, () => []);
  for (let d = 0; d < count; d++)
    if (classes[d] === of) {
      neighbours[first[d]!]!.push(second[d]!);
      neighbours[second[d]!]!.push(first[d]!);
    }
  return geodesics(neighbours, most, (from, to) => from < to);
};

/** The same over ties that are sent, for every ordered pair. */
export const directedGeodesicHistogram = (ties: ArrayLike<number>, actors: number, most = 5): Uint32Array => {
  const all = Array.from({ length: actors }, (_, j) => j);
  const neighbours = all.map((i) => all.filter((j) => ties[i * actors + j] === 1));
  return geodesics(neighbours, most, (from, to) => from !== to);
};

/** How many actors have each value least .. most of an ordinal attribute. */
export const attributeHistogram = (values: ArrayLike<number>, least: number, most: number): Uint32Array => {
  const counts = new Uint32Array(most - least + 1);
  for (let i = 0; i < values.length; i++) counts[values[i]! - least]! += 1;
  return counts;
};
