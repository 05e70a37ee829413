import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRangeOf } from './partial-date.ts';

/** What the EDTF library itself makes of a text. */
const byLibrary = (text: string) => {
  try {
    const { min, max } = edtf(text);
    return { first: Math.floor(min! / 86_400_000), last: Math.floor(max! / 86_400_000) };
  } catch {
    return null;
  }
};

describe('dayRangeOf', () => {
  it('takes plain years, months and days, and what is none, as the library does', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const date = fc.tuple(
      fc.integer({ min: 0, max: 2500 }),
      two(14),
      two(33),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(date, ([year, month, day, parts]) => {
        const text = [String(year).padStart(4, '0'), month, day].slice(0, parts).join('-');
        expect(dayRangeOf(text)).toEqual(byLibrary(text));
      }),
      { numRuns: 500 },
    );
    for (const text of ['2008-02-29', '1900-02-29', '2000-02-29', '2009-12-31', '2010-02'])
      expect(dayRangeOf(text)).toEqual(byLibrary(text));
  });
});
