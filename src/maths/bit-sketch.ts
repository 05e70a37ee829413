import { hashFamily } from './hash-family.ts';

/**
 * b-bit MinHash with b = 1 (Li and König 2010): of 64 minima of a set only the lowest bit is kept. Two sets of Jaccard
 * similarity s agree in a bit with probability (1 + s) / 2, so that counting equal bits tells likes from unlikes in a
 * few operations; who must be sure then compares the sets themselves.
 */
export type BitSketch = readonly [number, number];

const BITS = 64;

const FAMILY = hashFamily(BITS, 2);

/** The sketch of a set of 32-bit hashes, as two 32-bit integers. */
export const bitSketch = (hashes: ReadonlySet<number>): BitSketch => {
  const { a, b } = FAMILY;
  const least = new Uint32Array(BITS).fill(0xffffffff);
  for (const hash of hashes)
    for (let i = 0; i < BITS; i++) {
      let mixed = (Math.imul(hash, a[i]!) + b[i]!) | 0;
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
      mixed = (mixed ^ (mixed >>> 13)) >>> 0;
      if (mixed < least[i]!) least[i] = mixed;
    }
  let low = 0;
  let high = 0;
  for (let i = 0; i < 32; i++) {
    low |= (least[i]! & 1) << i;
    high |= (least[i + 32]! & 1) << i;
  }
  return [low, high];
};

/** How many bits of a 32-bit integer are set (Warren, Hacker's Delight, 5-1). */
const bitsSet = (word: number): number => {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
};

/** How many of the 64 bits two sketches, each given as its two words, have in common. */
export const bitsInCommon = (xLow: number, xHigh: number, yLow: number, yHigh: number): number =>
  BITS - bitsSet(xLow ^ yLow) - bitsSet(xHigh ^ yHigh);

/**
 * Bits in common from which on two sets may have a Jaccard similarity of `similarity`: 3.3 standard deviations below
 * what is to be expected then, so that about one such pair in 2,000 is missed.
 */
export const bitsToExpect = (similarity: number): number => {
  const share = (1 + similarity) / 2;
  return BITS * share - 3.3 * Math.sqrt(BITS * share * (1 - share));
};
