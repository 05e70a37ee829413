import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from './find-sentences.ts';

const split = (text: string): readonly string[] =>
  findSentences(text, { begin: 0, end: text.length }).map(({ begin, end }) => text.slice(begin, end));

describe('findSentences', () => {
  it.each<readonly [string, readonly string[]]>([
    ['One ended. Two began.', ['One ended.', 'Two began.']],
    ['Was it so? It was! Good.', ['Was it so?', 'It was!', 'Good.']],
    ['They left the group.”[32] Next came others.', ['They left the group.”[32]', 'Next came others.']],
    ['It ended.[3][4] Then peace.', ['It ended.[3][4]', 'Then peace.']],
    ['It ended.¹² Then peace.', ['It ended.¹²', 'Then peace.']],
    ['It ended.^4 Then peace.', ['It ended.^4', 'Then peace.']],
    ['It ended.12 Then peace.', ['It ended.12', 'Then peace.']],
    [
      'It said, “We left. We are gone.” Nobody asked.',
      ['It said, “We left.', 'We are gone.”', 'Nobody asked.'],
    ],
    ['The U.S. Army came. It left.', ['The U.S. Army came.', 'It left.']],
    ['They fled to the U.S. The army followed.', ['They fled to the U.S.', 'The army followed.']],
    ['Gen. Ahmed met Lt. Col. Brown.', ['Gen. Ahmed met Lt. Col. Brown.']],
    [
      'Groups, e.g. Hamas, i.e. the movement, met Mr. Smith.',
      ['Groups, e.g. Hamas, i.e. the movement, met Mr. Smith.'],
    ],
    ['On Jan. 5 it began. No. 7 fell.', ['On Jan. 5 it began.', 'No. 7 fell.']],
    ['J. R. Smith and A. Q. Khan met.', ['J. R. Smith and A. Q. Khan met.']],
    ['It rose by 2.5 percent. Then it fell.', ['It rose by 2.5 percent.', 'Then it fell.']],
    [
      'He paused … and went on. She did not… They left.',
      ['He paused … and went on.', 'She did not…', 'They left.'],
    ],
    ['ARMY ATTACKS REBELS\n\nThe army attacked.', ['ARMY ATTACKS REBELS', 'The army attacked.']],
    ['A line\nbroken in two. Another.', ['A line\nbroken in two.', 'Another.']],
    ['It ended (so they said.) Then peace.', ['It ended (so they said.)', 'Then peace.']],
    ['  \n ', []],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('covers all but blanks, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '”', '“', '[1]', '?', '…', 'U.S.', '2', '(', ')'),
        }),
        (text) => {
          let last = 0;
          for (const { begin, end } of findSentences(text, { begin: 0, end: text.length })) {
            expect(begin).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(begin);
            expect(text.slice(last, begin).trim()).toBe('');
            expect(text.slice(begin, end).trim()).toBe(text.slice(begin, end));
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
