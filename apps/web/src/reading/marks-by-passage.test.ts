import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Passage } from '../../../../src/records/index.ts';
import type { Mark } from './mark.ts';
import { marksByPassage } from './marks-by-passage.ts';

it('finds every mark of every passage, and no other', () => {
  const lengths = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 9 })), { maxLength: 8 });
  const spans = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, spans, (passed, marked) => {
      let at = 0;
      const passages = passed.map(([gap, length]): Passage => {
        const begin = at + gap;
        at = begin + length;
        return { begin, end: at, role: 'paragraph' };
      });
      const marks = marked.map(([begin, length]): Mark => ({ type: 'hedge', begin, end: begin + length }));
      const found = marksByPassage(passages, marks);
      for (const passage of passages)
        expect(found.get(passage) ?? []).toEqual(
          marks.filter((mark) => mark.begin < passage.end && mark.end > passage.begin),
        );
    }),
  );
});
