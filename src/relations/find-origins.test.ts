import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StandingClaim } from '../records/index.ts';
import { claimForTests } from './claim-for-tests.ts';
import { findNearDuplicates } from './find-near-duplicates.ts';
import { findOrigins } from './find-origins.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';

const of = (id: string, change: Partial<StandingClaim>): StandingClaim =>
  claimForTests({
    id,
    documentId: `document-${id}`,
    quote: `Words of ${id} and of nobody else at all.`,
    ...change,
  });
const groups = (...claims: readonly StandingClaim[]): readonly (readonly string[])[] =>
  findOrigins(claims, DEFAULT_PARAMETERS).map((origin) => origin.claims.map(({ id }) => id));

const LONG =
  'The Northern Front and the Union of the South agreed on Monday to fight side by side until the spring.';

describe('findOrigins', () => {
  it.each<[string, Partial<StandingClaim>, Partial<StandingClaim>, boolean]>([
    ['one document, kind and time', { documentId: 'd' }, { documentId: 'd' }, true],
    ['one document, two times', { documentId: 'd', date: '2009' }, { documentId: 'd', date: '2010' }, false],
    ['one document, two kinds', { documentId: 'd' }, { documentId: 'd', kind: 'support' }, false],
    ['a verbatim reprint', { quote: LONG }, { quote: LONG }, true],
    ['a reprint with a marker and other quotation marks', { quote: LONG }, { quote: `“${LONG}”[12]` }, true],
    ['a reprint with a word changed', { quote: LONG }, { quote: LONG.replace('Monday', 'Tuesday') }, true],
    [
      'two sentences that share a phrase',
      { quote: LONG },
      { quote: 'The Northern Front and the Union of the South met rebels of the coast yesterday.' },
      false,
    ],
    ['a reprint under another kind', { quote: LONG }, { quote: LONG, kind: 'support' }, false],
    [
      'one named speaker on one day',
      { saidBy: 'A Minister', date: '2010-05-01' },
      { saidBy: 'a minister', date: '2010-05-01' },
      true,
    ],
    [
      'one named speaker on two days',
      { saidBy: 'A Minister', date: '2010-05-01' },
      { saidBy: 'A Minister', date: '2010-05-02' },
      false,
    ],
    [
      'two unnamed speakers',
      { saidBy: 'unnamed', date: '2010-05-01' },
      { saidBy: 'unnamed', date: '2010-05-01' },
      false,
    ],
    ['two texts that cite one work', { works: ['w1'] }, { works: ['w1', 'w2'], kind: 'support' }, true],
    [
      'one text that cites one note twice',
      { documentId: 'd', cites: ['4'] },
      { documentId: 'd', cites: ['4'], kind: 'support' },
      true,
    ],
    ['two texts whose notes happen to have one number', { cites: ['4'] }, { cites: ['4'] }, false],
  ])('%s', (_, first, second, shared) => {
    expect(groups(of('x', first), of('y', second))).toEqual(shared ? [['x', 'y']] : [['x'], ['y']]);
  });

  it('lets the analyst set claims together and apart, over what it finds', () => {
    const given = (keys: readonly string[], isApart = false) => ({
      givenOrigin: { keys, isApart, why: 'asked them' },
    });
    expect(groups(of('x', given(['o1'])), of('y', { kind: 'support', ...given(['o1']) }))).toEqual([
      ['x', 'y'],
    ]);
    expect(groups(of('x', { quote: LONG }), of('y', { quote: LONG, ...given([], true) }))).toEqual([
      ['x'],
      ['y'],
    ]);
    expect(
      groups(
        of('x', { quote: LONG, ...given([], true) }),
        of('y', { quote: LONG }),
        of('z', { quote: LONG }),
      ),
    ).toEqual([['x'], ['y', 'z']]);
    expect(groups(of('x', { documentId: 'd' }), of('y', { documentId: 'd', ...given([], true) }))).toEqual([
      ['x'],
      ['y'],
    ]);
    expect(findOrigins([of('x', given(['o1'])), of('y', given(['o1']))], DEFAULT_PARAMETERS)[0]!.reason).toBe(
      'set by hand: asked them',
    );
  });

  it('says why claims count as one', () => {
    const [origin] = findOrigins(
      [of('x', { quote: LONG }), of('y', { quote: LONG.replace('Monday', 'Tuesday') })],
      DEFAULT_PARAMETERS,
    );
    expect(origin!.reason).toMatch(/^nearly the same sentence \(\d\d %\)$/);
    expect(findOrigins([of('x', {})], DEFAULT_PARAMETERS)[0]!.reason).toBeNull();
  });

  it('joins chains: a reprint of a reprint goes back to the first', () => {
    const words = LONG.split(' ');
    const changed = (...at: readonly number[]): string =>
      words.map((word, i) => (at.includes(i) ? 'indeed' : word)).join(' ');
    expect(
      groups(
        of('a', { quote: changed() }),
        of('b', { quote: changed(16) }),
        of('c', { quote: changed(16, 1) }),
      ),
    ).toEqual([['a', 'b', 'c']]);
  });

  it('keeps every claim, once', () => {
    const claim = fc.record({
      documentId: fc.constantFrom('d1', 'd2', 'd3'),
      date: fc.constantFrom('2009', '2010-05', null),
      saidBy: fc.constantFrom(null, 'unnamed', 'A Minister'),
      quote: fc.constantFrom(LONG, LONG.toUpperCase(), 'Other words altogether, said by nobody.'),
    });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 20 }), (drawn) => {
        const claims = drawn.map((change, i) => of(`c${i}`, change));
        expect(
          groups(...claims)
            .flat()
            .sort(),
        ).toEqual(claims.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('findNearDuplicates', () => {
  it('is linear: ten thousand different sentences in well under a second', () => {
    const claims = Array.from({ length: 10_000 }, (_, i) =>
      of(`c${i}`, { quote: `Sentence ${i} of the long report ${i * 7} says ${i * 13} things.` }),
    );
    const begun = performance.now();
    findNearDuplicates(claims, 0.6);
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
