import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Four 32-bit words, not all zero. */
export type StreamState = readonly [number, number, number, number];

/** A sequence of random numbers that its seed and keys settle for good. */
export interface SeededStream {
  /** An integer, uniform over 0 .. 2^32 - 1. */
  readonly uint32: () => number;
  /** Uniform over [0, 1), in steps of 2^-53. */
  readonly uniform: () => number;
  /** An integer, uniform over 0 .. bound - 1, without bias; 1 <= bound <= 2^32. */
  readonly integerBelow: (bound: number) => number;
}

const WORDS = 2 ** 32;

/**
 * xoshiro128** 1.1 (Blackman & Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47(4), 2021),
 * period 2^128 - 1.
 */
export const streamFrom = (state: StreamState): SeededStream => {
  let [a, b, c, d] = state;

  const uint32 = (): number => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };

  return {
    uint32,
    uniform: () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53,
    integerBelow: (bound) => {
      const fair = WORDS - (WORDS % bound);
      let drawn = uint32();
      while (drawn >= fair) drawn = uint32();
      return drawn % bound;
    },
  };
};

/**
 * The stream that belongs to a seed and some keys, such as a run's number and a layer's name. Streams of different
 * keys are independent for all practical purposes, whichever worker asks for them and in whatever order: the state is
 * the first 128 bits of the SHA-256 of seed and keys, written as JSON.
 */
export const streamOf = (seed: number, ...keys: readonly (number | string)[]): SeededStream => {
  const digest = sha256(utf8ToBytes(JSON.stringify([seed, ...keys])));
  const words = new DataView(digest.buffer, digest.byteOffset);
  return streamFrom([words.getInt32(0), words.getInt32(4), words.getInt32(8), words.getInt32(12)]);
};
