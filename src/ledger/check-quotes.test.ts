import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotes } from './check-quotes.ts';
import { sampleClaim, sampleDocument } from './sample-records.test-suite.ts';

const text = 'The Reds 🗺️ met the Blues. They fell out.';
const document = sampleDocument({ text });
const quote = 'They fell out.';
const standing = sampleClaim(document, quote, text.indexOf(quote), 'english-1');

describe('a quote', () => {
  it('that stands in the text word for word leaves the claim as it is', () => {
    expect(checkQuotes(document, [standing])[0]).toBe(standing);
  });

  it.each([
    ['has moved', `A new preface. ${text}`, /the words now begin at \d+/],
    ['is gone', 'The Reds met the Blues.', /does not hold these words any more/],
    ['has changed by one letter', text.replace('fell', 'felt'), /does not hold these words any more/],
    ['has lost its document', '', /does not hold these words any more/],
  ])('that %s is doubted, and the other doubts are kept', (_, changed, message) => {
    const [checked] = checkQuotes({ ...document, text: changed }, [standing]);
    expect(checked).toEqual({
      ...standing,
      doubts: [
        ...standing.doubts,
        {
          code: 'quote-moved',
          message: expect.stringMatching(message),
          begin: standing.begin,
          end: standing.end,
        },
      ],
    });
  });

  it('is doubted exactly where the text at its place differs', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.nat(30), (before, changed, begin) => {
        const claim = sampleClaim(document, before.slice(begin), begin, 'english-1');
        const [checked] = checkQuotes({ id: document.id, text: changed }, [claim]);
        const isDoubted = checked!.doubts.some(({ code }) => code === 'quote-moved');
        expect(isDoubted).toBe(changed.slice(claim.begin, claim.end) !== claim.quote);
      }),
    );
  });

  it('of another document is refused', () => {
    expect(() => checkQuotes({ id: 'another', text }, [standing])).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
  });
});
