import {
  type Claim,
  type Document,
  type Doubt,
  idOf,
  isSymmetric,
  signOf,
  wordsAt,
} from '../records/index.ts';
import { citationsIn } from './citations-in.ts';

/** What a reader says in a claim; the rest follows from it and from the document. */
export type ClaimContent = Pick<
  Claim,
  | 'begin'
  | 'end'
  | 'trigger'
  | 'source'
  | 'target'
  | 'kind'
  | 'of'
  | 'form'
  | 'certainty'
  | 'speakers'
  | 'date'
  | 'theatre'
  | 'drivers'
  | 'reader'
  | 'rule'
  | 'doubts'
> & {
  /** Neither side is the doer here, though the kind usually has one. */
  readonly mutual: boolean;
};

const UNDATED: Doubt = {
  code: 'undated',
  message:
    'Neither the sentence nor the document says when; the claim counts for no time until a date is given.',
};

/** A claim as all stages know it: the same content of the same bytes gives the same id. */
export const completeClaim = (document: Document, { mutual, ...content }: ClaimContent): Claim => {
  const { begin, end, trigger, source, target, kind, form, certainty, speakers, date, theatre, drivers } =
    content;
  const id = idOf(
    document.hash,
    begin,
    end,
    trigger.begin,
    trigger.end,
    source.id,
    source.begin,
    target.id,
    target.begin,
    kind,
    content.of ?? null,
    form,
    certainty.low,
    certainty.high,
    certainty.phrase,
    certainty.stance,
    speakers.map(({ name, actorId }) => `${name}:${actorId ?? ''}`).join('|'),
    date,
    theatre,
    content.reader,
    ...(drivers ?? []).flatMap(({ cause, marker, effect, certainty: link }) => [
      cause.begin,
      cause.end,
      marker.begin,
      marker.end,
      effect,
      link.low,
      link.high,
    ]),
  );
  const isUndated = date === null && document.metadata.published === undefined;
  return {
    id,
    documentId: document.id,
    doc: document.name,
    docHash: document.hash,
    ...content,
    quote: wordsAt(document.text, { begin, end }),
    sign: signOf(kind),
    symmetric: mutual || isSymmetric(kind),
    saidBy: speakers.at(-1)?.name ?? null,
    cites: citationsIn(document, { begin, end }).map(({ marker }) => marker),
    doubts: [...content.doubts, ...(isUndated ? [UNDATED] : [])],
  };
};
