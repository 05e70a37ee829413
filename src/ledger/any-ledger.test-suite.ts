import fc from 'fast-check';
import { type ActorReference, type Claim, type DecisionAct, SIDES } from '../records/index.ts';
import { about, named } from './decisions-for-tests.test-suite.ts';
import { sampleClaim, sampleDocument, sampleDriven } from './sample-records.test-suite.ts';
import type { ReadingRecord, Store } from './store.contract.ts';

const ACTORS = ['Reds', 'Blues', 'Greens', 'Whites'].map(named);
const TEXTS = ['The Reds met the Blues. The Greens left.', 'Whites hit Reds. Blues looked on.', 'Reds paid.'];

/** What a reader makes of a text: who stands on its claims differs from reader to reader. */
const readingOf = (of: number, reader: string): ReadingRecord => {
  const text = TEXTS[of]!;
  const published = ['2010-03', '2026-06-02', undefined][of];
  const document = {
    ...sampleDocument({ text, ...(published === undefined ? {} : { published }), name: `${of}.txt` }),
  };
  const version = Number(reader.slice(-1));
  const actor = (at: number): ActorReference => ACTORS[at % ACTORS.length]!;
  const claims = text.split(/(?<=\.) /).map((quote, i): Claim => {
    const claim = sampleClaim(document, quote, text.indexOf(quote), reader);
    const speaker = actor(of + i + 2);
    return sampleDriven({
      ...claim,
      source: { ...claim.source, ...actor(of + i) },
      target: { ...claim.target, ...actor(of + i + version) },
      speakers: [{ name: speaker.name, kind: 'named', actorId: speaker.id }],
      theatre: i === 0 ? 'the hills' : null,
    });
  });
  return {
    document,
    bytes: new TextEncoder().encode(text),
    reading: {
      documentId: document.id,
      reader,
      when: `2026-06-0${of + 1}T10:00:00Z`,
      sentences: claims.length,
      milliseconds: 1,
      doubts: [],
    },
    claims,
    actors: [],
  };
};

const READERS = ['reader-1', 'reader-2'];
export const READINGS = TEXTS.flatMap((_, of) => READERS.map((reader) => readingOf(of, reader)));
const CLAIMS = READINGS.flatMap(({ claims }) => claims);

const actor = fc.constantFrom(...ACTORS);
const reference = fc
  .tuple(fc.constantFrom(...CLAIMS), fc.boolean())
  .map(([claim, hasPlace]) => (hasPlace ? about(claim) : { claimId: claim.id }));
const document = fc.constantFrom(...READINGS).map((reading) => reading.document);

const act: fc.Arbitrary<DecisionAct> = fc.oneof(
  fc
    .tuple(fc.constantFrom('accept' as const, 'reject' as const), reference)
    .map(([verdict, of]): DecisionAct => ({ act: verdict, ...of })),
  fc
    .record({ of: reference, source: actor })
    .map(({ of, source }): DecisionAct => ({ act: 'correct', ...of, correction: { source } })),
  fc.record({ actor, into: actor }).map((of): DecisionAct => ({ act: 'merge', ...of })),
  fc.record({ actor, from: actor }).map((of): DecisionAct => ({ act: 'split', ...of })),
  fc
    .record({ actor, from: actor, of: reference, side: fc.constantFrom(...SIDES) })
    .map(({ of, side, ...rest }): DecisionAct => ({ act: 'split', ...rest, mentions: [{ ...of, side }] })),
  fc
    .record({
      source: fc.constantFrom('the quarterly', 'A press', 'Reds'),
      grade: fc.constantFrom('A', 'E', 'F'),
    })
    .map((of): DecisionAct => ({ act: 'grade', ...of })),
  fc
    .array(reference, { minLength: 1, maxLength: 3 })
    .map((claims): DecisionAct => ({ act: 'set-origin', origin: 'shared', claims })),
  fc.tuple(document, actor).map(
    ([{ id }, { name }]): DecisionAct => ({
      act: 'describe',
      documentId: id,
      description:
        name === 'Reds'
          ? { publisher: 'A press' }
          : { published: { edtf: name === 'Blues' ? '2030' : '1999', basis: 'given' } },
    }),
  ),
  document.map(
    ({ id }): DecisionAct => ({
      act: 'choose-reading',
      documentId: id,
      reader: READERS[0]!,
      over: [READERS[1]!],
    }),
  ),
);

/** What may come into a ledger next. */
export type Step =
  | { readonly reading: ReadingRecord }
  | { readonly decided: DecisionAct }
  | { readonly byHand: Claim }
  | { readonly back: number };

/** One thing after another: a reading of one of the texts, a decision, a claim by hand, or an undoing of any decision before. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...READINGS).map((reading) => ({ reading })) },
  { weight: 5, arbitrary: act.map((decided) => ({ decided })) },
  { weight: 1, arbitrary: fc.constantFrom(...CLAIMS).map((byHand) => ({ byHand })) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 }).map((back) => ({ back })) },
);

/** Lets a step come in as the one of a number, from 0. */
export const takeStep = async (store: Store, taken: Step, at: number): Promise<void> => {
  const decide = (decided: DecisionAct): Promise<void> =>
    store.addDecision({
      ...decided,
      id: `d${at}`,
      who: 'x',
      when: `2026-06-0${1 + (at % 5)}T12:00:00Z`,
      why: '',
    });
  if ('reading' in taken) await store.addReading(taken.reading);
  else if ('decided' in taken) await decide(taken.decided);
  else if ('back' in taken) await decide({ act: 'undo', decisionId: `d${at - 1 - taken.back}` });
  else if ((await store.documentHead(taken.byHand.documentId)) !== null) {
    const claim = { ...taken.byHand, id: `by-hand-${at}`, reader: 'by-hand' };
    // Found in what was another text, so that its quote must be looked at.
    await decide({ act: 'add-claim', claim, textHash: 'sha256:00' });
  }
};
