import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../testing/document-of.ts';
import { findSentences } from '../text/find-sentences.ts';
import { cutExcerpts } from './cut-excerpts.ts';

describe('cutExcerpts', () => {
  it('takes short passages together', () => {
    const { excerpts, sentences } = cutExcerpts(documentOf('One. Two.\n\nThree.\n\nFour.'));
    expect(excerpts).toHaveLength(1);
    expect(excerpts[0]!.pieces.map(({ sentences: own }) => own.length)).toEqual([2, 1, 1]);
    expect(sentences).toBe(4);
  });

  it('keeps a passage whole where it can', () => {
    const passage = 'It was so and not otherwise. '.repeat(60).trim();
    const { excerpts } = cutExcerpts(documentOf(`${passage}\n\n${passage}`));
    expect(excerpts.map(({ pieces }) => pieces.length)).toEqual([1, 1]);
  });

  it('passes over a sentence too long to be one, with a doubt', () => {
    const { excerpts, doubts, sentences } = cutExcerpts(documentOf(`One. X${' x'.repeat(3_000)}. Two.`));
    expect(doubts.map(({ code }) => code)).toEqual(['long-sentence']);
    expect(excerpts.flatMap(({ pieces }) => pieces)).toHaveLength(2);
    expect(sentences).toBe(3);
  });

  it('asks about every other sentence exactly once, in excerpts of bounded size', () => {
    const words = fc.array(fc.constantFrom('It was so.', 'Never!', `The ${'word '.repeat(90)}end.`, '\n\n'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const document = documentOf(parts.join(' '));
        const { excerpts } = cutExcerpts(document);
        const asked = excerpts.flatMap(({ pieces }) => pieces.flatMap(({ sentences }) => sentences));
        expect(asked).toEqual(document.passages.flatMap((passage) => findSentences(document.text, passage)));
        for (const { pieces, before } of excerpts) {
          expect(pieces.reduce((sum, { begin, end }) => sum + end - begin, 0)).toBeLessThanOrEqual(2_400);
          if (before) expect(before.end).toBeLessThanOrEqual(pieces[0]!.begin);
        }
      }),
    );
  });
});
