import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { about, taken, undo } from '../src/ledger/decisions-for-tests.test-suite.ts';
import {
  type DocumentHead,
  digestReading,
  loadStanding,
  loadTestimony,
  type Store,
  type StoreView,
} from '../src/ledger/index.ts';
import { type Claim, type DecisionAct, KINDS, requireDayRange, SIDES } from '../src/records/index.ts';
import { weighClaims } from '../src/relations/index.ts';
import { readDossier } from './read-dossier.ts';

const dossier = await readDossier('samples/afpak/reports');
const documents = dossier.map(
  ({ document: { text, passages, notes, citations, ...head }, claims }, i): DocumentHead => ({
    ...head,
    characters: text.length,
    readAt: `2026-05-0${(i % 9) + 1}T10:00:00Z`,
    reader: 'english-1',
    sentences: 1,
    milliseconds: 1,
    doubts: [],
    claims: claims.length,
  }),
);
// Fresh copies, as a store gives them: what is remembered of one object must not help another.
const claims = (): readonly Claim[] =>
  structuredClone(
    dossier.flatMap((read) =>
      read.claims.map(({ status, published, publisher, ...claim }) => claim as Claim),
    ),
  );
const all = claims();

/** A store of the dossier with these decisions. */
const storeWith = (acts: readonly DecisionAct[]): Pick<Store, 'atOneMoment'> => {
  const view: Pick<StoreView, 'claims' | 'documents' | 'decisions' | 'actors' | 'revision' | 'digests'> = {
    claims: async ({ documentId } = {}) =>
      claims().filter((claim) => documentId === undefined || claim.documentId === documentId),
    documents: async () => documents,
    decisions: async () => taken(...acts),
    actors: async () => [],
    revision: async () => 1,
    digests: async function* () {
      for (const { id, name, metadata, readAt } of documents)
        yield {
          documentId: id,
          name,
          metadata,
          readAt,
          digest: JSON.parse(
            JSON.stringify(digestReading(claims().filter((claim) => claim.documentId === id))),
          ),
        };
    },
  };
  return { atOneMoment: (look) => look(view as StoreView) };
};

const claim = fc.constantFrom(...all);
const actor = claim.map(({ source: { id, name } }) => ({ id, name }));
const sources = [
  ...documents.flatMap(({ metadata }) => metadata.publisher ?? []),
  ...all.flatMap(({ saidBy }) => saidBy ?? []),
];
const act: fc.Arbitrary<DecisionAct> = fc.oneof(
  claim.map((of): DecisionAct => ({ act: 'reject', ...about(of) })),
  // As earlier versions wrote it down: without the place.
  claim.map(({ id }): DecisionAct => ({ act: 'reject', claimId: id })),
  fc
    .record({ of: claim, kind: fc.constantFrom(...KINDS) })
    .map(({ of, kind }): DecisionAct => ({ act: 'correct', ...about(of), correction: { kind } })),
  fc.record({ actor, into: actor }).map((of): DecisionAct => ({ act: 'merge', ...of })),
  fc.record({ of: claim, actor, side: fc.constantFrom(...SIDES) }).map(
    ({ of, side, ...rest }): DecisionAct => ({
      act: 'split',
      ...rest,
      from: { id: of[side].id, name: of[side].name },
      mentions: [{ ...about(of), side }],
    }),
  ),
  fc
    .record({ source: fc.constantFrom(...sources), grade: fc.constantFrom('A', 'C', 'E', 'F') })
    .map((of): DecisionAct => ({ act: 'grade', ...of })),
  fc
    .record({
      of: fc.array(claim, { minLength: 1, maxLength: 3 }),
      origin: fc.constantFrom('shared', 'apart'),
    })
    .map(({ of, origin }): DecisionAct => ({ act: 'set-origin', origin, claims: of.map(about) })),
  claim.map(
    (of): DecisionAct => ({
      act: 'add-claim',
      claim: { ...of, id: `by-hand-${of.id}`, kind: 'rivalry', sign: -1 },
      textHash: documents.find(({ id }) => id === of.documentId)!.textHash,
    }),
  ),
  fc.record({ of: claim, year: fc.integer({ min: 2005, max: 2012 }) }).map(
    ({ of, year }): DecisionAct => ({
      act: 'describe',
      documentId: of.documentId,
      description: { publisher: 'A press', published: { edtf: `${year}-04`, basis: 'given' } },
    }),
  ),
  fc.integer({ min: 1, max: 8 }).map(undo),
);

const at = requireDayRange('2010-05', 'at').first;

describe('what is weighed from digests', () => {
  it('gives the beliefs of the whole claims to the last bit, whatever was decided, today and on past days', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 8 }),
        fc.constantFrom('2026-06-03', '2026-05-04', '2009-12-31', undefined),
        async (acts, day) => {
          const knownOn = day === undefined ? undefined : requireDayRange(day, 'day').last;
          const whole = await loadStanding(storeWith(acts), knownOn);
          const lean = await loadTestimony(storeWith(acts), knownOn);
          expect(lean.claims).toHaveLength(whole.claims.length);
          expect(lean.documents.map(({ id }) => id)).toEqual(whole.documents.map(({ id }) => id));
          for (const theatre of [{}, { theatre: 'Afghanistan' }])
            expect(weighClaims(lean.claims, { at, since: at - 700, ...theatre })).toEqual(
              weighClaims(whole.claims, { at, since: at - 700, ...theatre }),
            );
        },
      ),
      { numRuns: 60 },
    );
  });
});
