/** The multipliers and offsets of `size` hashes x -> (a x + b) mod 2^32, to be mixed. */
export interface HashFamily {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** Odd multipliers and offsets from the splitmix32 sequence of a seed. */
export const hashFamily = (size: number, seed: number): HashFamily => {
  const a = new Uint32Array(size);
  const b = new Uint32Array(size);
  let state = seed;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  for (let i = 0; i < size; i++) {
    a[i] = next() | 1;
    b[i] = next();
  }
  return { a, b };
};
