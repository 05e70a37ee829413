import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Certainty,
  dayRangeOf,
  KINDS,
  type Relation,
  type StandingClaim,
  signOf,
} from '../records/index.ts';
import { claimForTests } from './claim-for-tests.ts';
import { informationOf, wordsRow } from './claim-row.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { weighClaims } from './weigh-claims.ts';

const AT = dayRangeOf('2010-06-15')!.first;
const weigh = (claims: readonly StandingClaim[], at = AT) => weighClaims(claims, { at, since: at - 1000 });
const believe = (...claims: readonly StandingClaim[]) => weigh(claims)[0]!;
const words = (low: number, high: number, stance: Certainty['stance'] = 'affirms'): Certainty => ({
  low,
  high,
  phrase: 'words',
  stance,
});
const NOTHING = 0; // the level of the stationary law

describe('weighClaims', () => {
  it('has no belief about a pair without a claim', () => {
    expect(weigh([])).toEqual([]);
    expect(weigh([claimForTests({ status: 'rejected' })])).toEqual([]);
    expect(weigh([claimForTests({ date: null, published: null })])).toEqual([]);
  });

  it('equals Bayes by hand for one claim: row x certainty x witness, times the stationary law', () => {
    const mixed = (v: number): number => 0.6 * (0.975 * v + 0.025 / 3) + 0.4 / 3;
    // Stays of 4, 10 and 4 years: the stationary law is 1/7, 5/7, 1/7.
    const [h, n, a] = [mixed(0.03) / 7, (mixed(0.12) * 5) / 7, mixed(0.85) / 7];
    const meanStayYears = { hostile: 4, none: 10, allied: 4 };
    const [{ p }] = weighClaims([claimForTests()], {
      at: AT,
      parameters: { ...DEFAULT_PARAMETERS, meanStayYears },
    }) as [Relation];
    expect(p.allied).toBeCloseTo(a / (h + n + a), 12);
    expect(p.hostile).toBeCloseTo(h / (h + n + a), 12);
    // By default it is a third each, and the row itself is the belief.
    expect(believe(claimForTests()).p.allied).toBeCloseTo(mixed(0.85), 12);
  });

  it('does not depend on the order of reading, to the last bit', () => {
    const claims = KINDS.flatMap((kind, i) => [
      claimForTests({
        id: `x${i}`,
        kind,
        sign: signOf(kind),
        date: `20${String(8 + (i % 4)).padStart(2, '0')}`,
        documentId: `d${i}`,
      }),
      claimForTests({
        id: `y${i}`,
        kind,
        sign: signOf(kind),
        documentId: `d${i % 3}`,
        quote: `The same ${i % 5}.`,
      }),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(weigh(shuffled)).toEqual(weigh(claims));
      }),
    );
  });

  it('does not move for a reprint or a tenth claim of one origin, and does for a second witness', () => {
    const first = claimForTests();
    const alone = believe(first);
    const reprint = claimForTests({ id: 'claim-2', documentId: 'document-2', quote: `${first.quote} [3]` });
    const repeated = Array.from({ length: 9 }, (_, i) =>
      claimForTests({ id: `claim-1${i}`, quote: `Again ${i}.` }),
    );
    expect(believe(first, reprint).p).toEqual(alone.p);
    expect(believe(first, reprint).origins).toBe(1);
    expect(believe(first, ...repeated).p).toEqual(alone.p);
    const second = believe(
      first,
      claimForTests({ id: 'claim-3', documentId: 'document-3', quote: 'Other words.' }),
    );
    expect(second.origins).toBe(2);
    expect(second.level).toBeGreaterThan(alone.level);
  });

  it('is moved by nothing that wonders, forecasts, or comes from a witness without worth', () => {
    const wondering = believe(claimForTests({ certainty: words(0.45, 0.55, 'wonders') }));
    expect(wondering.level).toBeCloseTo(NOTHING, 12);
    expect(wondering.information).toBe(0);
    expect(believe(claimForTests({ form: 'forecast' })).level).toBeCloseTo(NOTHING, 12);
    const worthless = { ...DEFAULT_PARAMETERS, witness: { ...DEFAULT_PARAMETERS.witness, F: 0 } };
    expect(weighClaims([claimForTests()], { at: AT, parameters: worthless })[0]!.level).toBeCloseTo(
      NOTHING,
      12,
    );
  });

  it('is moved by no forecast, whatever else it shares with what is asserted', () => {
    const claim = (index: number): fc.Arbitrary<StandingClaim> =>
      fc
        .record({
          form: fc.constantFrom('state' as const, 'forecast' as const),
          kind: fc.constantFrom('alliance' as const, 'armed-conflict' as const),
          source: fc.constantFrom('a', 'c'),
          documentId: fc.constantFrom('d1', 'd2', 'd3'),
          quote: fc.constantFrom(
            'One sentence.',
            'Quite another sentence of other words.',
            `Words ${index}.`,
          ),
          date: fc.constantFrom('2010-06-15', '2009', '2012'),
          cites: fc.constantFrom([], ['4']),
          saidBy: fc.constantFrom('S', null),
          isGraded: fc.boolean(),
        })
        .map(({ source, saidBy, isGraded, ...change }) => {
          const plain = claimForTests();
          return claimForTests({
            ...change,
            id: `claim-${index}`,
            source: { ...plain.source, id: source, name: source },
            saidBy,
            speakers: saidBy === null ? [] : [{ name: saidBy, kind: 'named', actorId: 'c' }],
            publisher: isGraded ? 'Graded' : 'Ungraded',
            ...(isGraded ? { publisherGrade: 'B' as const } : {}),
          });
        });
    const claims = fc.tuple(...Array.from({ length: 8 }, (_, index) => claim(index)));
    fc.assert(
      fc.property(claims, (all) => {
        const beliefs = (some: readonly StandingClaim[]) =>
          new Map(weighClaims(some, { at: AT }).map(({ aId, bId, level }) => [`${aId}~${bId}`, level]));
        const withForecasts = beliefs(all);
        for (const [pair, level] of beliefs(all.filter(({ form }) => form !== 'forecast')))
          expect(withForecasts.get(pair)).toBeCloseTo(level, 12);
      }),
    );
  });

  const stated = words(0.95, 1);
  const likely = words(0.55, 0.8);
  const may = words(0.3, 0.55);
  it.each(KINDS)('weakens with a hedge and never turns round: %s', (kind) => {
    const pull = (certainty: Certainty): number =>
      informationOf(wordsRow(kind, certainty, DEFAULT_PARAMETERS));
    expect(pull(stated)).toBeGreaterThan(pull(likely));
    expect(pull(likely)).toBeGreaterThan(pull(may));
    expect(pull(may)).toBeGreaterThan(pull(words(0.45, 0.55, 'wonders')));
    const level = (certainty: Certainty): number =>
      believe(claimForTests({ kind, sign: signOf(kind), certainty })).level *
      Math.sign(believe(claimForTests({ kind })).level);
    expect(level(stated)).toBeGreaterThan(level(likely));
    expect(level(likely)).toBeGreaterThan(level(may));
    expect(level(may)).toBeGreaterThan(NOTHING);
  });

  it('turns for what the words doubt', () => {
    const doubted = believe(claimForTests({ certainty: words(0.05, 0.2, 'doubts') }));
    expect(doubted.level).toBeLessThan(NOTHING);
  });

  it('discounts a speaker who talks about himself, his ally or his enemy, and each further link of the chain', () => {
    const said = (actorId?: string): StandingClaim =>
      claimForTests({
        saidBy: 'Somebody',
        speakers: [
          { name: 'report.txt', kind: 'author' },
          { name: 'Somebody', kind: 'named', ...(actorId ? { actorId } : {}) },
        ],
      });
    const level = (claim: StandingClaim, ...others: readonly StandingClaim[]): number =>
      weigh([claim, ...others]).find(({ aId, bId }) => aId === 'a' && bId === 'b')!.level;
    const tie = claimForTests({
      id: 'claim-2',
      source: { ...said().source, id: 'c', name: 'c' },
      documentId: 'document-2',
    });
    expect(level(claimForTests())).toBeGreaterThan(level(said()));
    expect(level(said())).toBeGreaterThan(level(said('a')));
    expect(level(said('c'))).toBe(level(said()));
    expect(level(said('c'), tie)).toBe(level(said('a')));
  });

  it('lets a claim of one theatre speak fully there and weakly overall', () => {
    const bound = claimForTests({ theatre: 'Northern front' });
    const overall = believe(bound).level;
    const there = weighClaims([bound], { at: AT, theatre: 'northern front' })[0]!.level;
    expect(there).toBeGreaterThan(overall);
    expect(overall).toBeGreaterThan(NOTHING);
    expect(weighClaims([bound], { at: AT, theatre: 'south' })).toEqual([]);
  });

  it('marks a pair contested where independent witnesses pull apart at the time', () => {
    const friend = claimForTests({ kind: 'alliance' });
    const foe = claimForTests({
      id: 'claim-2',
      documentId: 'document-2',
      kind: 'armed-conflict',
      sign: -1,
      quote: 'No.',
    });
    expect(believe(friend, foe).contested).toBe(true);
    expect(believe(friend).contested).toBe(false);
    const longBefore = { ...foe, date: '1950' };
    expect(believe(friend, longBefore).contested).toBe(false);
  });

  it('tells in which direction a pair moved, and how sure that is', () => {
    const before = claimForTests({ kind: 'alliance', date: '2006' });
    const after = claimForTests({
      id: 'claim-2',
      documentId: 'd2',
      kind: 'armed-conflict',
      sign: -1,
      date: '2010',
      quote: 'War.',
    });
    const { change } = weighClaims([before, after], { at: AT, since: dayRangeOf('2006-06')!.first })[0]!;
    expect(change!.falls).toBeGreaterThan(3 * change!.rises);
  });
});
