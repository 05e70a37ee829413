import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type StandingClaim, signOf } from '../records/index.ts';
import { claimForTests } from './claim-for-tests.ts';
import { keepBeliefs } from './keep-beliefs.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { weighClaims } from './weigh-claims.ts';

const actor = (id: string) => ({ ...claimForTests().source, id, name: id.toUpperCase() });

const drawn = fc.record({
  document: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
  ends: fc.constantFrom(['a', 'b'], ['b', 'a'], ['a', 'c'], ['c', 'd']),
  kind: fc.constantFrom(...KINDS),
  form: fc.constantFrom('state' as const, 'state' as const, 'forecast' as const),
  day: fc.integer({ min: 1, max: 28 }),
  speaker: fc.constantFrom(null, 'a', 'c', 'd'),
  publisher: fc.constantFrom('One', 'Two', 'Three'),
  isGraded: fc.boolean(),
  quote: fc.constantFrom('The same words again and again, in many a paper.', null),
});

const claimsOf = (all: readonly (typeof drawn extends fc.Arbitrary<infer T> ? T : never)[]) =>
  all.map(
    ({ document, ends, kind, form, day, speaker, publisher, isGraded, quote }, i): StandingClaim =>
      claimForTests({
        id: `c${i}`,
        documentId: document,
        source: actor(ends[0]!),
        target: actor(ends[1]!),
        kind,
        form,
        sign: signOf(kind),
        date: `2010-05-${String(day).padStart(2, '0')}`,
        quote: quote ?? `Words of ${i} alone, ${i * 13}.`,
        publisher,
        ...(isGraded && publisher === 'One' ? { publisherGrade: 'A' } : {}),
        ...(speaker === null
          ? {}
          : { saidBy: speaker, speakers: [{ name: speaker, kind: 'named', actorId: speaker }] }),
      }),
  );

describe('keepBeliefs', () => {
  it('gives what weighing everything anew gives, to the last bit, as documents come, go and change', () => {
    const options = { at: 14_740, since: 14_700, parameters: { ...DEFAULT_PARAMETERS, learnFrom: 2 } };
    fc.assert(
      fc.property(
        fc.array(drawn, { maxLength: 10 }),
        fc.array(fc.tuple(fc.constantFrom('d1', 'd2', 'd5'), fc.array(drawn, { maxLength: 6 })), {
          maxLength: 4,
        }),
        (first, later) => {
          let claims = claimsOf(first);
          const kept = keepBeliefs(claims, options);
          expect(kept.relations()).toEqual(weighClaims(claims, options));
          later.forEach(([documentId, some], round) => {
            const own = claimsOf(some).map((claim) => ({ ...claim, documentId, id: `${round}-${claim.id}` }));
            claims = [...claims.filter((claim) => claim.documentId !== documentId), ...own];
            kept.replaceDocument(documentId, own);
            expect(kept.relations()).toEqual(weighClaims(claims, options));
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('weighs only the pairs that a new document touches', () => {
    const claims = claimsOf([]);
    const kept = keepBeliefs(
      [...claims, claimForTests(), claimForTests({ id: 'x', source: actor('y'), target: actor('z') })],
      { at: 14_740 },
    );
    const weighed = kept.replaceDocument('new', [
      claimForTests({ id: 'n', documentId: 'new', quote: 'New.' }),
    ]);
    expect(weighed.map(({ aId, bId }) => `${aId} ${bId}`)).toEqual(['a b']);
  });
});
