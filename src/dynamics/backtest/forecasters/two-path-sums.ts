import { type Dyads, dyadAt } from '../../panels/dyads.ts';

/** Σ_h a_ih b_hj for every dyad ij, of two symmetric weights given by dyad. O(ties of a × actors). */
export const twoPathSums = (
  a: Float64Array,
  b: Float64Array,
  { count, first, second }: Dyads,
  actors: number,
): Float64Array => {
  // By rows: sums[i * actors + j], i -> h over a, then h -> j over b.
  const rows = new Float64Array(actors * actors);
  const along = (i: number, h: number, weight: number): void => {
    for (let j = 0; j < actors; j++)
      if (j !== h && j !== i) rows[i * actors + j]! += weight * b[dyadAt(h, j, actors)]!;
  };
  for (let d = 0; d < count; d++) {
    if (a[d] === 0) continue;
    along(first[d]!, second[d]!, a[d]!);
    along(second[d]!, first[d]!, a[d]!);
  }
  return Float64Array.from({ length: count }, (_, d) => rows[first[d]! * actors + second[d]!]!);
};
