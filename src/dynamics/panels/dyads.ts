/** All unordered pairs of n actors: (0,1), (0,2) … (1,2) …; dyad d is (first[d], second[d]), first < second. */
export interface Dyads {
  readonly count: number;
  readonly first: Uint16Array;
  readonly second: Uint16Array;
}

export const dyadsOf = (actors: number): Dyads => {
  const count = (actors * (actors - 1)) / 2;
  const first = new Uint16Array(count);
  const second = new Uint16Array(count);
  let d = 0;
  for (let i = 0; i < actors; i++)
    for (let j = i + 1; j < actors; j++) {
      first[d] = i;
      second[d] = j;
      d += 1;
    }
  return { count, first, second };
};

/** Where the pair of i and j, i ≠ j, stands among the dyads of n actors. */
export const dyadAt = (i: number, j: number, actors: number): number => {
  const [low, high] = i < j ? [i, j] : [j, i];
  return low * actors - (low * (low + 1)) / 2 + high - low - 1;
};
