import { type Claim, type Document, type Doubt, EntenteError, wordsAt } from '../records/index.ts';

const quoteMoved = (text: string, { quote, begin, end }: Claim): Doubt => {
  const now = text.indexOf(quote);
  const where = now < 0 ? 'the document does not hold these words any more' : `the words now begin at ${now}`;
  return {
    code: 'quote-moved',
    message: `The quote does not stand at ${begin}-${end} of the document's text: ${where}. Read the document again.`,
    begin,
    end,
  };
};

/** Claims of a document, each held against its text; one whose quote is not there word for word gets a doubt, once. */
export const checkQuotes = <C extends Claim>(
  document: Pick<Document, 'id' | 'text'>,
  claims: readonly C[],
): readonly C[] =>
  claims.map((claim) => {
    if (claim.documentId !== document.id)
      throw new EntenteError(
        'bad-input',
        `checkQuotes: claim "${claim.id}" is of document "${claim.documentId}", not of "${document.id}"`,
      );
    const isDoubted = claim.doubts.some(({ code }) => code === 'quote-moved');
    return isDoubted || wordsAt(document.text, claim) === claim.quote
      ? claim
      : { ...claim, doubts: [...claim.doubts, quoteMoved(document.text, claim)] };
  });
