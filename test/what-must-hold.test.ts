import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationsAsCsv } from '../apps/cli/format-relations.ts';
import {
  about,
  CLAIMS,
  ledgerWith,
  named,
  taken,
  undo,
} from '../src/ledger/decisions-for-tests.test-suite.ts';
import { whatStands } from '../src/ledger/index.ts';
import { mapAt, traceMap, writeGexf } from '../src/map/index.ts';
import { drawWeighted, type SeededStream, streamOf } from '../src/maths/index.ts';
import {
  type BeliefParameters,
  type Certainty,
  DAYS_A_YEAR,
  type DecisionAct,
  dayRangeOf,
  KINDS,
  type Kind,
  oppositeOf,
  type Relation,
  type Row,
  type StandingClaim,
  signOf,
} from '../src/records/index.ts';
import { claimForTests } from '../src/relations/claim-for-tests.ts';
import {
  claimRow,
  DEFAULT_PARAMETERS,
  posteriorOf,
  stateChain,
  type Vector3,
  weighClaims,
  wordsRow,
} from '../src/relations/index.ts';

/** The nine things that must hold of beliefs, by their numbers in the method (docs/methods/beliefs.md). */
const AT = dayRangeOf('2010-06-15')!.first;
const at = (day: string): number => dayRangeOf(day)!.first;
const believe = (claims: readonly StandingClaim[], day = AT, parameters = DEFAULT_PARAMETERS): Relation =>
  weighClaims(claims, { at: day, since: day - 900, parameters })[0]!;
const claim = (id: string, change: Partial<StandingClaim>): StandingClaim =>
  claimForTests({
    id,
    documentId: `document-${id}`,
    quote: `Words of ${id}, and of nobody else.`,
    ...(change.kind ? { sign: signOf(change.kind) } : {}),
    ...change,
  });

describe('1. exactness', () => {
  it('one claim: Bayes by hand', () => {
    // From a third each, the belief at the claim's day is the row: .6 x (.975 x L + .025 / 3) + .4 / 3.
    const { p } = believe([claim('x', { kind: 'armed-conflict' })]);
    for (const [state, l] of [
      ['hostile', 0.9],
      ['none', 0.08],
      ['allied', 0.02],
    ] as const)
      expect(p[state]).toBeCloseTo(0.6 * (0.975 * l + 0.025 / 3) + 0.4 / 3, 12);
  });

  it('five claims on a line: the same chain in steps of an eighth of a day, summed forwards and backwards', () => {
    const claims = [
      claim('a', { kind: 'alliance', date: '2009-12-01' }),
      claim('b', { kind: 'convergence', date: '2010-01-10' }),
      claim('c', { kind: 'distancing', date: '2010-02-20' }),
      claim('d', { kind: 'armed-conflict', date: '2010-05-01' }),
      claim('e', { kind: 'negotiation', date: '2010-07-30' }),
    ];
    // The grid knows nothing of exp(Qt): each step moves to a neighbour with probability rate x step.
    const step = 1 / 8;
    const rate = (years: number): number => step / DAYS_A_YEAR / years;
    const [h, n, a] = [rate(4), rate(2) / 2, rate(4)];
    const forward = ([x, y, z]: Vector3): Vector3 => [
      x * (1 - h) + y * n,
      x * h + y * (1 - 2 * n) + z * a,
      y * n + z * (1 - a),
    ];
    const backward = ([x, y, z]: Vector3): Vector3 => [
      x * (1 - h) + y * h,
      x * n + y * (1 - 2 * n) + z * n,
      y * a + z * (1 - a),
    ];
    const weighing = {
      parameters: DEFAULT_PARAMETERS,
      theatre: null,
      areTied: () => false,
      learnedWorth: () => undefined,
    };
    const seen = new Map(claims.map((one) => [at(one.date!), claimRow(one, weighing)]));
    const times = ([x, y, z]: Vector3, row: Row | undefined): Vector3 =>
      row ? [x * row.hostile, y * row.none, z * row.allied] : [x, y, z];
    const [first, last] = [at('2009-11-01'), at('2010-09-01')];
    const cells = (last - first) / step;
    const dayOf = (cell: number): number => first + cell * step;
    const pasts: Vector3[] = [[1 / 3, 1 / 3, 1 / 3]];
    for (let cell = 1; cell <= cells; cell++)
      pasts.push(times(forward(pasts[cell - 1]!), seen.get(dayOf(cell))));
    const futures: Vector3[] = new Array(cells + 1);
    futures[cells] = [1, 1, 1];
    for (let cell = cells - 1; cell >= 0; cell--)
      futures[cell] = backward(times(futures[cell + 1]!, seen.get(dayOf(cell + 1))));
    for (const day of [
      '2009-11-15',
      '2010-01-10',
      '2010-03-15',
      '2010-05-01',
      '2010-06-15',
      '2010-08-20',
    ].map(at)) {
      const cell = (day - first) / step;
      const joint = pasts[cell]!.map((v, s) => v * futures[cell]![s]!);
      const total = joint.reduce((x, y) => x + y);
      const { p } = believe(claims, day);
      expect(p.hostile).toBeCloseTo(joint[0]! / total, 5);
      expect(p.none).toBeCloseTo(joint[1]! / total, 5);
      expect(p.allied).toBeCloseTo(joint[2]! / total, 5);
    }
  });
});

const manyClaims = (): readonly StandingClaim[] =>
  Array.from({ length: 60 }, (_, i) =>
    claim(`c${i}`, {
      kind: KINDS[(i * 7) % KINDS.length]!,
      date: `20${String(5 + (i % 7)).padStart(2, '0')}-0${1 + (i % 9)}`,
      documentId: `document-${i % 23}`,
      quote:
        i % 5 === 0
          ? 'The same words, carried by many a paper again and again.'
          : `Words of ${i} alone, ${i * i}.`,
      publisher: `Press ${i % 4}`,
      ...(i % 4 === 0 ? { publisherGrade: 'B' as const } : {}),
      ...(i % 6 === 0 ? { theatre: 'North' } : {}),
      ...(i % 8 === 0
        ? { saidBy: 'A Minister', speakers: [{ name: 'A Minister', kind: 'named' as const, actorId: 'a' }] }
        : {}),
      source: { ...claimForTests().source, id: `s${i % 3}`, name: `S${i % 3}` },
    }),
  );

describe('2. order', () => {
  it('of reading is irrelevant, to the last bit, also where worths are learned', () => {
    const claims = manyClaims();
    const parameters = { ...DEFAULT_PARAMETERS, learnFrom: 2 };
    const weigh = (some: readonly StandingClaim[]) =>
      weighClaims(some, { at: AT, since: AT - 900, parameters });
    const before = weigh(claims);
    fc.assert(
      fc.property(fc.shuffledSubarray([...claims], { minLength: claims.length }), (shuffled) => {
        expect(weigh(shuffled)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe('3. shared origin', () => {
  const first = claim('x', {
    saidBy: 'A Minister',
    speakers: [{ name: 'A Minister', kind: 'named' }],
    date: '2010-06-15',
  });
  it.each<[string, Partial<StandingClaim>]>([
    ['a reprint', { quote: first.quote, saidBy: null, speakers: [], publisherGrade: 'E' }],
    [
      'the same speaker on the same occasion',
      { saidBy: 'A Minister', speakers: first.speakers, date: '2010-06-15' },
    ],
    [
      'the same work cited',
      { works: ['w'], date: '2010-06-15', saidBy: 'Another', speakers: [{ name: 'Another', kind: 'named' }] },
    ],
  ])('%s changes nothing', (_, change) => {
    const one = { ...first, works: ['w'] };
    expect(believe([one, claim('y', change)]).p).toEqual(believe([one]).p);
    expect(believe([one, claim('y', change)]).origins).toBe(1);
  });
  it('the same quotation inside another sentence changes nothing, and other quotations do', () => {
    const quoting = (id: string, words: string): StandingClaim =>
      claim(id, { quote: `${id} wrote that the leader said “${words}” when ${id} met him.` });
    const one = quoting('x', 'we stand with them until the end');
    expect(believe([one, quoting('y', 'We stand with them, until the end')]).origins).toBe(1);
    expect(believe([one, quoting('y', 'we never stood with them at all')]).origins).toBe(2);
  });
  it('a tenth claim of one origin changes nothing; a second independent one does', () => {
    const ten = Array.from({ length: 9 }, (_, i) =>
      claim(`y${i}`, { quote: first.quote, speakers: first.speakers, saidBy: 'A Minister' }),
    );
    expect(believe([first, ...ten]).p).toEqual(believe([first]).p);
    expect(believe([first, claim('z', {})]).level).toBeGreaterThan(believe([first]).level);
  });
});

describe('4. decisions', () => {
  const beliefs = (...acts: readonly DecisionAct[]) =>
    weighClaims(whatStands(ledgerWith(taken(...acts))), { at: at('2010-03-01') });
  it('a rejected claim stays rejected when the file is read again', () => {
    const rejected = whatStands(ledgerWith(taken({ act: 'reject', ...about(CLAIMS[0]!) }), [...CLAIMS]));
    expect(rejected.find(({ id }) => id === CLAIMS[0]!.id)!.status).toBe('rejected');
  });
  it('merging and unmerging two actors returns every belief exactly', () => {
    const merge = { act: 'merge', actor: named('Whites'), into: named('Reds') } as const;
    expect(beliefs(merge)).not.toEqual(beliefs());
    expect(beliefs(merge, undo(1))).toEqual(beliefs());
    expect(beliefs(merge, { act: 'split', actor: named('Whites'), from: named('Reds') })).toEqual(beliefs());
  });
});

const mirror = ({ hostile, none, allied }: Row): Row => ({ hostile: allied, none, allied: hostile });

describe('5. signs', () => {
  it('flipped, with symmetric rows, mirror the belief', () => {
    const rows = {
      ...DEFAULT_PARAMETERS.kindRows,
      alliance: mirror(DEFAULT_PARAMETERS.kindRows['armed-conflict']),
    };
    const parameters: BeliefParameters = { ...DEFAULT_PARAMETERS, kindRows: rows };
    const drawn = fc.array(fc.record({ isFriend: fc.boolean(), day: fc.integer({ min: 1, max: 28 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(drawn, (some) => {
        const claims = (flip: boolean) =>
          some.map(({ isFriend, day }, i) =>
            claim(`c${i}`, {
              kind: isFriend !== flip ? 'alliance' : 'armed-conflict',
              date: `2010-05-${String(day).padStart(2, '0')}`,
            }),
          );
        const [one, other] = [believe(claims(false), AT, parameters), believe(claims(true), AT, parameters)];
        expect(other.level).toBeCloseTo(-one.level, 12);
        expect(other.p.allied).toBeCloseTo(one.p.hostile, 12);
        expect(other.change!.rises).toBeCloseTo(one.change!.falls, 12);
      }),
      { numRuns: 50 },
    );
  });
  it('a claim that wonders, or whose witness is worth nothing, changes nothing', () => {
    const friend = claim('x', {});
    const wondering = claim('y', {
      kind: 'armed-conflict',
      certainty: { low: 0.45, high: 0.55, phrase: 'whether', stance: 'wonders' },
    });
    const worthless = claim('z', { kind: 'armed-conflict', publisherGrade: 'E' });
    const parameters = { ...DEFAULT_PARAMETERS, witness: { ...DEFAULT_PARAMETERS.witness, E: 0 } };
    const alone = believe([friend], AT + 300, parameters);
    for (const other of [wondering, worthless]) {
      const { p, information } = believe([friend, other], AT + 300, parameters);
      for (const state of ['hostile', 'none', 'allied'] as const)
        expect(p[state]).toBeCloseTo(alone.p[state], 12);
      expect(information).toBe(alone.information);
    }
  });
});

describe('6. hedges', () => {
  const words = (low: number, high: number, stance: Certainty['stance']): Certainty => ({
    low,
    high,
    phrase: 'w',
    stance,
  });
  it.each(KINDS)(
    'weaken and never reverse: stated > likely > may > wonders = nothing > doubts: %s',
    (kind) => {
      // What every row says for sure is how far it speaks for or against hostility.
      const pull = (certainty: Certainty): number => {
        const { p } = believe([claim('x', { kind, certainty })]);
        return signOf(kind) === 1 ? 1 / 3 - p.hostile : p.hostile - 1 / 3;
      };
      const [stated, likely, may] = [
        pull(words(0.95, 1, 'affirms')),
        pull(words(0.55, 0.8, 'affirms')),
        pull(words(0.3, 0.55, 'affirms')),
      ];
      expect(stated).toBeGreaterThan(likely);
      expect(likely).toBeGreaterThan(may);
      expect(may).toBeGreaterThan(0);
      expect(pull(words(0.45, 0.55, 'wonders'))).toBeCloseTo(0, 15);
      expect(pull(words(0.2, 0.45, 'doubts'))).toBeLessThan(0);
    },
  );
});

describe('7. far from any claim', () => {
  it('the belief is the stationary law of the chain, whatever the stays', () => {
    fc.assert(
      fc.property(
        fc.record({
          hostile: fc.integer({ min: 1, max: 9 }),
          none: fc.integer({ min: 1, max: 9 }),
          allied: fc.integer({ min: 1, max: 9 }),
        }),
        (meanStayYears) => {
          const [hostile, none, allied] = stateChain(meanStayYears).stationary;
          for (const day of [AT - 120_000, AT + 120_000]) {
            const { p } = believe([claim('x', {}), claim('y', { kind: 'rivalry' })], day, {
              ...DEFAULT_PARAMETERS,
              meanStayYears,
            });
            expect(p.hostile).toBeCloseTo(hostile, 9);
            expect(p.none).toBeCloseTo(none, 9);
            expect(p.allied).toBeCloseTo(allied, 9);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** Weights v of three kinds with v1 L1 + v2 L2 + v3 L3 flat: drawn by v L(state), a kind comes as often in every state. */
const balanced = (kinds: readonly [Kind, Kind, Kind]): readonly (readonly [Kind, number])[] => {
  const [x, y, z] = kinds.map((kind) =>
    wordsRow(kind, { low: 1, high: 1, stance: 'affirms' }, DEFAULT_PARAMETERS),
  ) as [Row, Row, Row];
  const det = (a: Row, b: Row, c: Row): number =>
    a.hostile * (b.none * c.allied - b.allied * c.none) -
    b.hostile * (a.none * c.allied - a.allied * c.none) +
    c.hostile * (a.none * b.allied - a.allied * b.none);
  const flat: Row = { hostile: 1, none: 1, allied: 1 };
  const d = det(x, y, z);
  return [
    [kinds[0], det(flat, y, z) / d],
    [kinds[1], det(x, flat, z) / d],
    [kinds[2], det(x, y, flat) / d],
  ];
};

describe('8. calibration, by simulation', () => {
  it('of what is believed at p, a share p is true: 10,000 pairs drawn from the model', () => {
    const sets = [
      balanced(['armed-conflict', 'alliance', 'negotiation']),
      balanced(['rivalry', 'support', 'distancing']),
    ];
    for (const set of sets) for (const [, weight] of set) expect(weight).toBeGreaterThan(0);
    const chain = stateChain(DEFAULT_PARAMETERS.meanStayYears);
    const states = ['hostile', 'none', 'allied'] as const;
    const draw = (stream: SeededStream, law: readonly number[]): number =>
      drawWeighted(stream, [0, 1, 2], (state) => law[state]!);
    const buckets = Array.from({ length: 10 }, () => ({ believed: 0, true: 0, count: 0 }));
    const weighing = {
      parameters: DEFAULT_PARAMETERS,
      theatre: null,
      areTied: () => false,
      learnedWorth: () => undefined,
    };
    const hedges = [
      [0.95, 1],
      [0.55, 0.8],
      [0.3, 0.55],
    ] as const;
    for (let pair = 0; pair < 10_000; pair++) {
      const stream = streamOf(8, 'pair', pair);
      const days = Array.from(
        { length: 2 + stream.integerBelow(7) },
        () => 14_000 + stream.integerBelow(3_000),
      ).sort((x, y) => x - y);
      const asked = 14_000 + stream.integerBelow(3_000);
      const moments = [...days.map((day) => ({ day, isAsked: false })), { day: asked, isAsked: true }].sort(
        (x, y) => x.day - y.day,
      );
      let state = draw(stream, chain.stationary);
      let truth = state;
      const claims: StandingClaim[] = [];
      moments.forEach(({ day, isAsked }, i) => {
        const before = moments[i - 1]?.day ?? day;
        state = draw(stream, chain.transition((day - before) / DAYS_A_YEAR).slice(state * 3, state * 3 + 3));
        if (isAsked) {
          truth = state;
          return;
        }
        const [low, high] = hedges[stream.integerBelow(3)]!;
        const made = sets[stream.integerBelow(2)]!.map(([kind, weight]) => {
          const one = claim(`${pair}-${i}`, {
            kind,
            date: new Date(day * 86_400_000).toISOString().slice(0, 10),
            quote: `${stream.integerBelow(1e9)} ${pair} ${i}`,
            certainty: { low, high, phrase: 'w', stance: 'affirms' },
            publisherGrade: 'B',
          });
          return { one, weight: weight * claimRow(one, weighing)[states[state]!] };
        });
        claims.push(drawWeighted(stream, made, ({ weight }) => weight).one);
      });
      const { p } = believe(claims, asked);
      states.forEach((name, s) => {
        const bucket = buckets[Math.min(9, Math.floor(p[name] * 10))]!;
        bucket.believed += p[name];
        bucket.true += s === truth ? 1 : 0;
        bucket.count += 1;
      });
    }
    console.info(
      `calibration, believed -> true (statements): ${buckets
        .filter(({ count }) => count > 0)
        .map((b) => `${(b.believed / b.count).toFixed(3)} -> ${(b.true / b.count).toFixed(3)} (${b.count})`)
        .join('; ')}`,
    );
    for (const { believed, true: right, count } of buckets) {
      if (count < 200) continue;
      const p = believed / count;
      // Four standard errors of a share; one in 16,000 by chance.
      expect(Math.abs(right / count - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / count));
      if (p > 0.7 && p < 0.8)
        expect(right / count).toSatisfy((share: number) => share >= 0.7 && share <= 0.8);
    }
  }, 60_000);
});

describe('9. unknown stays unknown', () => {
  it('in every export: a pair without a weighable claim is nowhere, neither as none nor as a third each', () => {
    const claims = [
      claim('x', {}),
      claim('y', { status: 'rejected', target: { ...claimForTests().target, id: 'unseen', name: 'Unseen' } }),
      claim('z', { date: null, target: { ...claimForTests().target, id: 'undated', name: 'Undated' } }),
    ];
    const relations = weighClaims(claims, { at: AT });
    const timeline = traceMap(claims, []);
    const exports = [
      JSON.stringify(relations),
      relationsAsCsv(relations),
      writeGexf(timeline),
      JSON.stringify(timeline),
      JSON.stringify(mapAt(timeline, AT)),
    ];
    for (const text of exports) {
      expect(text).not.toMatch(/unseen|undated/i);
      expect(text).toMatch(/\ba\b/);
    }
  });
  it('a kind has an opposite of the other sign, so that a denial never counts as what it denies', () => {
    for (const kind of KINDS) expect(signOf(oppositeOf(kind))).toBe(-signOf(kind));
  });
  it('nothing observed is nothing known: the law without observations is the stationary one', () => {
    const chain = stateChain(DEFAULT_PARAMETERS.meanStayYears);
    expect(posteriorOf(chain, []).at(AT)).toEqual([...chain.stationary]);
  });
});
