import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRangeOf, KINDS, type StandingClaim, signOf } from '../records/index.ts';
import { posteriorOfPair } from './believe-pair.ts';
import { claimForTests } from './claim-for-tests.ts';
import { claimsLeftOut, sourceLeftOut } from './claims-left-out.ts';
import { gatherEvidence, type PairEvidence } from './gather-evidence.ts';
import { basisOf, weighBasis } from './pair-basis.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { stateChain } from './state-chain.ts';

const AT = dayRangeOf('2010-06-15')!.first;
const chain = stateChain(DEFAULT_PARAMETERS.meanStayYears);
const evidenceOf = (claims: readonly StandingClaim[]): PairEvidence =>
  gatherEvidence(claims, null, DEFAULT_PARAMETERS)[0]!;
const basis = (claims: readonly StandingClaim[]) => basisOf(evidenceOf(claims), DEFAULT_PARAMETERS);

const someClaims = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      date: fc.constantFrom('2008', '2009-03', '2009-12-01', '2010-05', '2010/2011'),
      publisher: fc.constantFrom('Alpha', 'Beta', null),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map((one, i) =>
      claimForTests({ ...one, sign: signOf(one.kind), id: `c${i}`, documentId: `d${i}` }),
    ),
  );

describe('weighBasis', () => {
  it('is the belief itself, to the last bit, where nothing is left out', () => {
    fc.assert(
      fc.property(someClaims, fc.integer({ min: -1500, max: 1500 }), (claims, shift) => {
        const evidence = evidenceOf(claims);
        const { posterior } = weighBasis(basisOf(evidence, DEFAULT_PARAMETERS));
        expect(posterior.at(AT + shift)).toEqual(posteriorOfPair(evidence, chain).at(AT + shift));
      }),
    );
  });

  it('is what it would be without each witness, where that one is left out', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const all = basis(claims);
        const without = weighBasis(all).posterior.withoutEach(AT);
        for (const [i, witness] of all.witnesses.entries()) {
          const law = weighBasis(all, new Set(witness.claims.map(({ id }) => id))).posterior.at(AT);
          for (const s of [0, 1, 2] as const) expect(law[s]).toBeCloseTo(without[i]![s], 10);
        }
      }),
    );
  });

  it('lets a witness speak by the next of its claims, as if the first had never been read', () => {
    const quote =
      'The Reds and the Blues have had an alliance since the meeting of last spring in the north.';
    const plain = claimForTests({ id: 'plain', documentId: 'd1', quote, date: '2009-05' });
    const hedged = claimForTests({
      id: 'hedged',
      documentId: 'd2',
      quote,
      date: '2009',
      certainty: { low: 0.3, high: 0.55, phrase: 'may', stance: 'affirms' },
    });
    const both = basis([plain, hedged]);
    expect(both.witnesses).toHaveLength(1);
    const { posterior, witnesses } = weighBasis(both, new Set(['plain']));
    expect(witnesses.map(({ speaks }) => speaks.id)).toEqual(['hedged']);
    expect(posterior.at(AT)).toEqual(posteriorOfPair(evidenceOf([hedged]), chain).at(AT));
  });

  it('says nothing where all is left out', () => {
    const { posterior } = weighBasis(basis([claimForTests()]), new Set(['claim-1']));
    expect(posterior.at(AT)).toEqual(chain.stationary);
  });

  it('knows what one more report of either sign would bring', () => {
    expect(basis([claimForTests()]).further.map(({ sign }) => sign)).toEqual([1, -1]);
  });
});

describe('claimsLeftOut', () => {
  const quote = 'The Reds and the Blues have had an alliance since the meeting of last spring in the north.';
  const claims = [
    claimForTests({ id: 'aa1', documentId: 'd1', quote, publisher: 'The Quarterly' }),
    claimForTests({ id: 'aa2', documentId: 'd2', quote, publisher: 'Daily' }),
    claimForTests({ id: 'bb1', documentId: 'd3', kind: 'rivalry', sign: -1, publisher: 'Daily' }),
    claimForTests({ id: 'cc1', documentId: 'd4', status: 'rejected', publisher: 'Daily' }),
  ];
  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [[], [], []],
    [['aa2'], ['aa1', 'aa2'], []],
    [['bb'], ['bb1'], []],
    [[sourceLeftOut('quarterly')], ['aa1'], []],
    [[sourceLeftOut('Daily')], ['aa2', 'bb1'], []],
    [['zz', 'cc1', ''], [], ['zz', 'cc1', '']],
  ])('%j leaves out %j', (asked, claimIds, unknown) => {
    const left = claimsLeftOut(asked, basis(claims), claims);
    expect([...left.claimIds].sort()).toEqual(claimIds);
    expect(left.unknown).toEqual(unknown);
  });
});
