import type { Document, Mention, Span } from '../../../../src/records/index.ts';
import type { SentenceClaims } from './group-by-sentence.ts';
import type { Mark } from './mark.ts';

const isReferring = ({ resolvedBy }: Mention): boolean =>
  resolvedBy === 'pronoun' || resolvedBy === 'description';

const HOW: Readonly<Record<Mention['resolvedBy'], string>> = {
  name: 'by its name',
  alias: 'an alias',
  leader: 'who leads it',
  'defined-acronym': 'defined in the text',
  description: 'a description',
  pronoun: 'a pronoun',
};

/** “his group” read as Haqqani network, from Sirajuddin Haqqani. */
export const describeMention = ({ mention, name, via, resolvedBy, readAs }: Mention): string => {
  const how = via && via !== name && via !== mention ? `from ${via}` : HOW[resolvedBy];
  const merged = readAs ? `; read as ${readAs.name}, which decisions make one with it` : '';
  return `“${mention}” read as ${name}, ${how}${merged}`;
};

/** Whether one may ask whom the words mean: they are not the actor's own name. */
const isTelling = ({ mention, name, readAs }: Mention): boolean => mention !== name || readAs !== undefined;

const distinct = (marks: readonly Mark[]): readonly Mark[] => [
  ...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values(),
];

/** The mentions of a claim that do not name their actor by its name. */
export const tellingMentions = (claim: {
  readonly source: Mention;
  readonly target: Mention;
}): readonly Mention[] => [claim.source, claim.target].filter(isTelling);

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
      ...tellingMentions(claim).map(
        (mention): Mark => ({
          type: 'mention',
          begin: mention.begin,
          end: mention.end,
          readAs: describeMention(mention),
          refers: isReferring(mention),
          claimId: claim.id,
        }),
      ),
      ...(claim.drivers ?? []).flatMap(({ cause, certainty }): readonly Mark[] => [
        { type: 'cause', begin: cause.begin, end: cause.end, claimId: claim.id },
        ...hedgeOf(certainty).map((span): Mark => ({ type: 'hedge', ...span })),
      ]),
    ]),
  ]);
  return distinct([...claimed, ...citations]);
};
