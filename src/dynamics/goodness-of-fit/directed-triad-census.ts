/** The sixteen sorts of directed triads: dyads that are mutual, one-way, null, and how the one-way ones lie. */
export const DIRECTED_TRIADS = [
  '003', '012', '102', '021D', '021U', '021C', '111D', '111U', '030T', '030C', '201', '120D', '120U', '120C', '210',
  '300',
] as const; // biome-ignore format: a list
export type DirectedTriad = (typeof DIRECTED_TRIADS)[number];

/** The six places of ties among three actors, [from, to]; bit b of a triad's code is the b-th. */
const PLACES = [
  [0, 1],
  [1, 0],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
] as const;

/** The sort of the triad of a code (Holland & Leinhardt 1970). */
const sortOf = (code: number): DirectedTriad => {
  const tied = (from: number, to: number): boolean =>
    PLACES.some(([a, b], bit) => a === from && b === to && ((code >> bit) & 1) === 1);
  const oneWay = PLACES.filter(([a, b]) => tied(a, b) && !tied(b, a));
  const mutual = PLACES.filter(([a, b]) => a < b && tied(a, b) && tied(b, a));
  const name = `${mutual.length}${oneWay.length}${3 - mutual.length - oneWay.length}`;
  const sends = (actor: number): number => oneWay.filter(([from]) => from === actor).length;
  const receives = (actor: number): number => oneWay.filter(([, to]) => to === actor).length;
  const some = (holds: (actor: number) => boolean): boolean => [0, 1, 2].some(holds);
  const letter = (): string => {
    if (name === '030') return some((actor) => sends(actor) === 2) ? 'T' : 'C';
    if (name === '111') return mutual[0]!.includes(oneWay[0]![1] as never) ? 'D' : 'U';
    if (name === '021' || name === '120')
      return some((actor) => sends(actor) === 2) ? 'D' : some((actor) => receives(actor) === 2) ? 'U' : 'C';
    return '';
  };
  return `${name}${letter()}` as DirectedTriad;
};

const PLACE_OF_CODE = Uint8Array.from({ length: 64 }, (_, code) => DIRECTED_TRIADS.indexOf(sortOf(code)));

/** How many of all triads of n actors are of each sort. `ties` is row-major, 1 where the row's actor sends. O(n³). */
export const directedTriadCensus = (ties: ArrayLike<number>, actors: number): Uint32Array => {
  const census = new Uint32Array(DIRECTED_TRIADS.length);
  const dyads = Uint8Array.from(
    { length: actors * actors },
    (_, cell) => ties[cell]! | (ties[(cell % actors) * actors + Math.floor(cell / actors)]! << 1),
  );
  for (let i = 0; i < actors; i++)
    for (let j = i + 1; j < actors; j++) {
      const first = dyads[i * actors + j]!;
      for (let h = j + 1; h < actors; h++) {
        const code = first | (dyads[i * actors + h]! << 2) | (dyads[j * actors + h]! << 4);
        census[PLACE_OF_CODE[code]!]! += 1;
      }
    }
  return census;
};
