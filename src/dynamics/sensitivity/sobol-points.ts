import type { SeededStream } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import { DIRECTION_NUMBERS } from './direction-numbers-table.ts';

const BITS = 32;
const MOST_DIMENSIONS = DIRECTION_NUMBERS.length + 1;

/** v_1..v_32 of a dimension (from 0), as fractions of 2^32. */
const directionsOf = (dimension: number): Uint32Array => {
  const v = new Uint32Array(BITS);
  if (dimension === 0) return v.map((_, i) => (1 << (BITS - 1 - i)) >>> 0);
  const [degree, coefficients, initial] = DIRECTION_NUMBERS[dimension - 1]!;
  for (let i = 0; i < BITS; i++) {
    if (i < degree) {
      v[i] = (initial[i]! << (BITS - 1 - i)) >>> 0;
      continue;
    }
    let next = v[i - degree]! ^ (v[i - degree]! >>> degree);
    for (let k = 1; k < degree; k++) if ((coefficients >>> (degree - 1 - k)) & 1) next ^= v[i - k]!;
    v[i] = next >>> 0;
  }
  return v;
};

const parity = (bits: number): number => {
  let folded = bits ^ (bits >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return (0x6996 >>> (folded & 15)) & 1;
};

/** Each vector through one random lower triangular matrix over {0, 1} with ones on its diagonal. */
const scrambled = (vectors: Uint32Array, stream: SeededStream): Uint32Array => {
  const rows = Uint32Array.from({ length: BITS }, (_, p) => {
    const own = (1 << (BITS - 1 - p)) >>> 0;
    const above = p === 0 ? 0 : (0xffffffff << (BITS - p)) >>> 0;
    return ((stream.uint32() & above) | own) >>> 0;
  });
  return vectors.map((vector) => {
    let image = 0;
    for (let p = 0; p < BITS; p++) image |= parity(rows[p]! & vector) << (BITS - 1 - p);
    return image >>> 0;
  });
};

/**
 * The first `count` points of a Sobol sequence in [0, 1)^dimensions, by rows, in the order of the Gray code. With a
 * stream they are scrambled by a random linear map and a digital shift in each dimension (Matoušek 1998, Journal of
 * Complexity 14: 527-556), so that each point is uniform and the set keeps its evenness; without, the first is 0.
 * A power of two of points is even; at most 24 dimensions.
 */
export const sobolPoints = (dimensions: number, count: number, stream: SeededStream | null): Float64Array => {
  if (!(Number.isInteger(dimensions) && dimensions >= 1 && dimensions <= MOST_DIMENSIONS))
    throw new EntenteError('bad-input', `sobolPoints: 1 to ${MOST_DIMENSIONS} dimensions, got ${dimensions}`);
  const points = new Float64Array(count * dimensions);
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const plain = directionsOf(dimension);
    const vectors = stream ? scrambled(plain, stream) : plain;
    let place = stream ? stream.uint32() : 0;
    for (let i = 0; i < count; i++) {
      points[i * dimensions + dimension] = place / 2 ** BITS;
      // The lowest zero bit of i is the one that the Gray code of i + 1 turns.
      place = (place ^ vectors[31 - Math.clz32(~i & (i + 1))]!) >>> 0;
    }
  }
  return points;
};
