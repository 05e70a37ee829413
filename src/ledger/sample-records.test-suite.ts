import {
  type Actor,
  type Claim,
  type Decision,
  type Document,
  hashOf,
  idOf,
  STATED,
} from '../records/index.ts';
import type { ReadingRecord } from './store.contract.ts';

export interface SampleReading {
  readonly text?: string;
  /** The original; the text in UTF-8 where it is not given. */
  readonly bytes?: Uint8Array;
  readonly name?: string;
  readonly reader?: string;
  readonly when?: string;
  /** One claim for each: its quote must stand in the text. */
  readonly quotes?: readonly string[];
  readonly published?: string;
}

export const sampleDocument = ({
  text = 'The Reds met the Blues.',
  bytes,
  name = 'report.txt',
  published,
}: SampleReading) => {
  const hash = hashOf(bytes ?? new TextEncoder().encode(text));
  const document: Document = {
    id: hash.slice(7, 23),
    hash,
    textHash: hashOf(text),
    name,
    mediaType: 'text/plain',
    metadata: {
      authors: ['A. Writer'],
      publisher: 'The Quarterly',
      ...(published === undefined ? {} : { published: { edtf: published, basis: 'given' } }),
    },
    text,
    passages: [{ begin: 0, end: text.length, role: 'paragraph' }],
    notes: [],
    citations: [],
  };
  return document;
};

export const sampleClaim = (document: Document, quote: string, begin: number, reader: string): Claim => ({
  id: idOf(document.id, begin, quote, reader),
  documentId: document.id,
  doc: document.name,
  docHash: document.hash,
  begin,
  end: begin + quote.length,
  quote,
  trigger: { begin, end: begin + quote.length },
  source: { id: 'reds', name: 'Reds', mention: 'The Reds', resolvedBy: 'name', begin, end: begin + 1 },
  target: { id: 'blues', name: 'Blues', mention: 'the Blues', resolvedBy: 'alias', begin, end: begin + 1 },
  kind: 'negotiation',
  sign: 1,
  form: 'event',
  symmetric: true,
  certainty: STATED,
  saidBy: null,
  speakers: [{ name: 'A. Writer', kind: 'author' }],
  cites: ['32'],
  date: '2009-05',
  theatre: null,
  reader,
  rule: 'met',
  doubts: [{ code: 'undated', message: 'No date.' }],
});

/** A claim that says why. */
export const sampleDriven = (claim: Claim): Claim => {
  const { begin, source } = claim;
  return {
    ...claim,
    drivers: [
      {
        cause: { begin, end: begin + 3, words: 'The' },
        marker: { begin, end: begin + 3, words: 'The' },
        effect: 'raises',
        isCondition: false,
        certainty: { low: 0.3, high: 0.55, phrase: 'may', stance: 'affirms' },
        speakers: [{ name: 'Reds', kind: 'named', actorId: 'reds' }],
        actors: [source],
        sort: 'pressure',
        rule: 'driver:met',
      },
    ],
  };
};

export const sampleActor = (id: string, name = id): Actor => ({
  id,
  name,
  type: 'armed-group',
  aliases: [`${name} movement`],
  leaders: [],
  basis: 'text',
});

/** All that one reading of a small report adds. */
export const sampleReading = (sample: SampleReading = {}): ReadingRecord => {
  const document = sampleDocument(sample);
  const { reader = 'english-1', when = '2026-05-01T10:00:00.000Z', quotes = [document.text] } = sample;
  let from = 0;
  const claims = quotes.map((quote) => {
    const begin = document.text.indexOf(quote, from);
    from = begin + 1;
    return sampleClaim(document, quote, begin, reader);
  });
  return {
    document,
    bytes: sample.bytes ?? new TextEncoder().encode(document.text),
    reading: {
      documentId: document.id,
      reader,
      when,
      sentences: quotes.length,
      milliseconds: 12,
      doubts: [],
    },
    claims,
    actors: [sampleActor('reds', 'Reds'), sampleActor('blues', 'Blues')],
  };
};

/** A reading with as many claims as asked for, each on a sentence of its own. */
export const sampleReadingOf = (claims: number, title = 'A long report.'): ReadingRecord => {
  const quotes = Array.from(
    { length: claims },
    (_, index) => `On day ${index} the Reds met the Blues near the river.`,
  );
  return sampleReading({ text: `${title} ${quotes.join(' ')}`, quotes });
};

export const sampleDecision = (id: string, claimId = 'c1'): Decision => ({
  id,
  act: 'reject',
  claimId,
  who: 'analyst',
  when: '2026-05-02T09:00:00.000Z',
  why: 'A misreading.',
});
