import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoRuns } from './cut-into-runs.ts';

const named = (name: string, begin: number, end: number) => ({ name, begin, end });
const shown = (passage: [number, number], ...marks: ReturnType<typeof named>[]): readonly string[] =>
  cutIntoRuns({ begin: passage[0], end: passage[1] }, marks).map((run) =>
    `${run.begin}-${run.end} ${run.marks.map((mark) => mark.name).join(',')}`.trim(),
  );

describe('cutIntoRuns', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['no marks', shown([0, 10]), ['0-10']],
    ['one mark', shown([0, 10], named('a', 2, 5)), ['0-2', '2-5 a', '5-10']],
    ['the whole passage', shown([0, 10], named('a', 0, 10)), ['0-10 a']],
    [
      'a trigger inside a hedge',
      shown([0, 20], named('trigger', 8, 12), named('hedge', 5, 15)),
      ['0-5', '5-8 hedge', '8-12 hedge,trigger', '12-15 hedge', '15-20'],
    ],
    ['marks that cross', shown([0, 9], named('a', 0, 6), named('b', 3, 9)), ['0-3 a', '3-6 a,b', '6-9 b']],
    ['marks that touch', shown([0, 6], named('a', 0, 3), named('b', 3, 6)), ['0-3 a', '3-6 b']],
    ['two on the same words', shown([0, 4], named('a', 1, 3), named('b', 1, 3)), ['0-1', '1-3 a,b', '3-4']],
    ['a mark beyond both ends', shown([10, 20], named('a', 5, 25)), ['10-20 a']],
    ['an empty mark, and one elsewhere', shown([10, 20], named('a', 12, 12), named('b', 0, 10)), ['10-20']],
    ['an empty passage', shown([10, 10], named('a', 0, 20)), []],
  ])('%s', (_, runs, expected) => {
    expect(runs).toEqual(expected);
  });

  const spans = fc.tuple(fc.nat(60), fc.nat(30)).map(([begin, length]) => ({ begin, end: begin + length }));

  it('covers the passage once, in order, with exactly the marks over each place', () => {
    fc.assert(
      fc.property(spans, fc.array(spans, { maxLength: 8 }), (passage, marks) => {
        const runs = cutIntoRuns(passage, marks);
        let place = passage.begin;
        for (const run of runs) {
          expect(run.begin).toBe(place);
          expect(run.end).toBeGreaterThan(run.begin);
          for (let at = run.begin; at < run.end; at++) {
            const over = marks.filter((mark) => mark.begin <= at && mark.end > at);
            expect(new Set(run.marks)).toEqual(new Set(over));
            expect(run.marks).toHaveLength(over.length);
          }
          place = run.end;
        }
        expect(place).toBe(passage.end);
      }),
    );
  });
});
