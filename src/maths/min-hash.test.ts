import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandKeys, hashText, jaccard } from './min-hash.ts';

describe('hashText', () => {
  // The published test vectors of FNV-1a, 32 bits.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('equals the published value for "%s"', (text, hash) => expect(hashText(text)).toBe(hash));
});

describe('bandKeys', () => {
  const set = (from: number, to: number): Set<number> =>
    new Set(Array.from({ length: to - from }, (_, i) => hashText(`shingle ${from + i}`)));
  const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
    const keys = new Set(bandKeys(a));
    return bandKeys(b).some((key) => keys.has(key));
  };

  it('does not depend on the order of the set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 30 }), (items) => {
        expect(bandKeys(new Set(items.toReversed()))).toEqual(bandKeys(new Set(items)));
      }),
    );
  });

  it('finds sets of similarity 0.6 nearly always, and 0.05 seldom', () => {
    let similar = 0;
    let different = 0;
    for (let i = 0; i < 500; i++) {
      const base = i * 1000;
      if (meet(set(base, base + 40), set(base + 10, base + 50))) similar++; // 30 of 50 shared
      if (meet(set(base, base + 40), set(base + 36, base + 76))) different++; // 4 of 76 shared
    }
    expect(similar).toBeGreaterThanOrEqual(495);
    expect(different).toBeLessThan(75);
  });
});

describe('jaccard', () => {
  it('is shared over all', () => {
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
    expect(jaccard(new Set(), new Set())).toBe(0);
  });
});
