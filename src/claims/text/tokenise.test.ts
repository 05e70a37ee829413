import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const keys = (text: string): readonly string[] =>
  tokenise(text, { begin: 0, end: text.length }).map(({ key }) => key);

describe('tokenise', () => {
  it.each<readonly [string, readonly string[]]>([
    ["al-Qaeda's men", ['al', 'qaeda', "'s", 'men']],
    ['US-backed groups', ['us', 'backed', 'groups']],
    ['the U.S. Army', ['the', 'us', 'army']],
    ["Hay'at and Jama’at", ['hayat', 'and', 'jamaat']],
    ['Núñez said “no”', ['nunez', 'said', '"', 'no', '"']],
    ["didn't", ['didnt']],
    ['2,500 men – all', ['2,500', 'men', '–', 'all']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('keeps to the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const token of tokenise(text, { begin: 0, end: text.length })) {
          expect(token.begin).toBeGreaterThanOrEqual(last);
          expect(text.slice(token.begin, token.end)).toBe(token.text);
          last = token.end;
        }
      }),
    );
  });
});
