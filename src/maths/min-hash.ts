import { hashFamily } from './hash-family.ts';

/**
 * MinHash signatures (Broder 1997): the share of equal places of two signatures estimates the Jaccard similarity of the
 * sets behind them. Places are grouped into bands, so that similar sets are found without comparing all with all.
 */

/** FNV-1a over UTF-16 code units: 32 bits. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

const BANDS = 16;
const ROWS = 2;
const FAMILY = hashFamily(BANDS * ROWS, 1);

/**
 * One key a band for a set of 32-bit hashes. Two sets of Jaccard similarity s share at least one key with probability
 * 1 - (1 - s^2)^16: 0.999 at 0.6, 0.5 at 0.2.
 */
export const bandKeys = (hashes: ReadonlySet<number>): readonly number[] => {
  const { a, b } = FAMILY;
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const hash of hashes)
    for (let i = 0; i < least.length; i++) {
      let mixed = (Math.imul(hash, a[i]!) + b[i]!) | 0;
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
      mixed = (mixed ^ (mixed >>> 13)) >>> 0;
      if (mixed < least[i]!) least[i] = mixed;
    }
  return Array.from(
    { length: BANDS },
    (_, band) => (Math.imul(least[band * ROWS]!, 31) + least[band * ROWS + 1]! + band) >>> 0,
  );
};

/** Jaccard similarity of two sets: shared over all, in [0, 1]; 0 for two empty ones. */
export const jaccard = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
};
