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

/**
 * How many dyads are 1, 2, … steps apart over ties of a class; the last but one cell is `most` or more, the last those
 * that no path joins. Breadth first from every actor.
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
  const counts = new Uint32Array(most + 1);
  for (let from = 0; from < actors; from++) {
    const steps = new Map([[from, 0]]);
    // A Map keeps its order and may grow while it is walked: it is the queue.
    for (const [actor, step] of steps)
      for (const next of neighbours[actor]!) if (!steps.has(next)) steps.set(next, step + 1);
    for (let to = from + 1; to < actors; to++) {
      const step = steps.get(to);
      counts[step === undefined ? most : Math.min(step, most) - 1]! += 1;
    }
  }
  return counts;
};

/** How many actors have each value least .. most of an ordinal attribute. */
export const attributeHistogram = (values: ArrayLike<number>, least: number, most: number): Uint32Array => {
  const counts = new Uint32Array(most - least + 1);
  for (let i = 0; i < values.length; i++) counts[values[i]! - least]! += 1;
  return counts;
};
