import { dyadAt } from '../panels/dyads.ts';

/** The ten sorts of signed triads: how many of the three dyads are allied, none and hostile. */
export const TRIADS = ['+++', '++0', '++-', '+00', '+0-', '+--', '000', '00-', '0--', '---'] as const;
export type Triad = (typeof TRIADS)[number];

/** Where each sort stands, by 4 × allied + hostile. */
const PLACE = new Map(
  TRIADS.map((triad, place) => {
    const count = (sign: string): number => [...triad].filter((each) => each === sign).length;
    return [4 * count('+') + count('-'), place];
  }),
);

/**
 * How many of all triads of n actors are of each sort, in the order of `TRIADS`. Balanced are +++ and +--, unbalanced
 * ++- and --- (Cartwright & Harary 1956, Psychological Review 63: 277-293). `classes` is a TieClass a dyad. O(n³).
 */
export const signedTriadCensus = (classes: ArrayLike<number>, actors: number): Uint32Array => {
  const census = new Uint32Array(TRIADS.length);
  // 4 for an ally, 1 for a foe, 0 for none.
  const weight = [1, 0, 4] as const;
  const at = (i: number, j: number): number => weight[classes[dyadAt(i, j, actors)] as 0 | 1 | 2];
  for (let i = 0; i < actors; i++)
    for (let j = i + 1; j < actors; j++) {
      const first = at(i, j);
      for (let h = j + 1; h < actors; h++) census[PLACE.get(first + at(i, h) + at(j, h))!]! += 1;
    }
  return census;
};
