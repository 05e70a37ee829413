import type { Document, Mention, Span } from '../../../../src/records/index.ts';
import type { SentenceClaims } from './group-by-sentence.ts';
import type { Mark } from './mark.ts';

const isReferring = ({ resolvedBy }: Mention): boolean =>
  resolvedBy === 'pronoun' || resolvedBy === 'description';

/** “his group” read as Haqqani network, from Sirajuddin Haqqani. */
export const describeReference = ({ mention, name, via }: Mention): string =>
  `“${mention}” read as ${name}${via && via !== name && via !== mention ? `, from ${via}` : ''}`;

const distinct = (marks: readonly Mark[]): readonly Mark[] => [
  ...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values(),
];

/** The references of a claim: places where a pronoun or a description stands for an actor. */
export const referencesOf = (claim: {
  readonly source: Mention;
  readonly target: Mention;
}): readonly Mention[] => [claim.source, claim.target].filter(isReferring);

const hedgeOf = (certainty: { readonly begin?: number; readonly end?: number }): readonly Span[] =>
  certainty.begin === undefined || certainty.end === undefined
    ? []
    : [{ begin: certainty.begin, end: certainty.end }];

/** Everything in a document that is set apart from plain words. */
export const findMarks = (document: Document, sentences: readonly SentenceClaims[]): readonly Mark[] => {
  const passageAt = (place: number): number =>
    document.passages.findIndex(({ begin, end }) => begin <= place && place <= end);
  const citations = document.citations.map(({ begin, end, marker, note }): Mark => {
    const passage = note === null ? -1 : passageAt(document.notes[note]!.begin);
    return { type: 'citation', begin, end, marker, passage: passage === -1 ? null : passage };
  });
  const claimed = sentences.flatMap(({ key, begin, end, claims }): readonly Mark[] => [
    { type: 'sentence', key, begin, end },
    ...claims.flatMap((claim): readonly Mark[] => [
      { type: 'trigger', ...claim.trigger, sign: claim.sign, claimId: claim.id },
      ...hedgeOf(claim.certainty).map((span): Mark => ({ type: 'hedge', ...span })),
      ...referencesOf(claim).map(
        (mention): Mark => ({
          type: 'reference',
          begin: mention.begin,
          end: mention.end,
          readAs: describeReference(mention),
        }),
      ),
    ]),
  ]);
  return distinct([...claimed, ...citations]);
};
