import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CELLS,
  type Cell,
  type Hypothesis,
  KINDS,
  STANCES,
  type StandingClaim,
  signOf,
  type Weighing,
} from '../records/index.ts';
import { DEFAULT_PARAMETERS } from '../relations/index.ts';
import { type QuestionWeighed, weighHypotheses } from './weigh-hypotheses.ts';

const ACTORS = ['reds', 'blues', 'greens', 'whites'];

const hypothesis = (id: string, change: Partial<Hypothesis> = {}): Hypothesis => ({
  id,
  question: 'What next?',
  title: id,
  statement: id,
  parties: ACTORS.map((actor) => ({ name: actor, actors: [{ id: actor, name: actor }] })),
  expects: [],
  ...change,
});
const WAR = hypothesis('war', {
  expects: [
    { between: ['reds', 'blues'], sign: 'conflictual', cell: 'strongly-for' },
    { between: ['reds', 'blues'], sign: 'cooperative', cell: 'against' },
  ],
});
const PEACE = hypothesis('peace', {
  expects: [{ between: ['reds', 'blues'], kinds: ['agreement', 'alliance'], cell: 'strongly-for' }],
});
const NEITHER = hypothesis('neither', { parties: [], holds: 'otherwise' });
const RIVALS = [WAR, PEACE, NEITHER];

const claim = (id: string, change: Partial<StandingClaim> = {}): StandingClaim => {
  const kind = change.kind ?? 'alliance';
  const mention = (actor: string): StandingClaim['source'] => ({
    id: actor,
    name: actor,
    mention: actor,
    begin: 0,
    end: 1,
    resolvedBy: 'name',
  });
  return {
    id,
    documentId: `document of ${id}`,
    doc: 'report.txt',
    docHash: 'sha256:00',
    begin: 0,
    end: 10,
    quote: `The sentence that is called ${id} and by no other name.`,
    trigger: { begin: 0, end: 1 },
    source: mention('reds'),
    target: mention('blues'),
    kind,
    sign: signOf(kind),
    form: 'state',
    symmetric: false,
    certainty: { low: 1, high: 1, phrase: null, stance: 'affirms' },
    saidBy: null,
    speakers: [{ name: 'report.txt', kind: 'author' }],
    cites: [],
    date: '2010',
    theatre: null,
    reader: 'test-1',
    rule: 'test',
    doubts: [],
    status: 'unreviewed',
    published: null,
    publisher: 'The Quarterly',
    publisherGrade: 'A',
    ...change,
  };
};

const said = (hypothesisId: string, cell: Cell, who = 'one', at = 1): Weighing => ({
  hypothesisId,
  cell,
  who,
  when: `2026-01-0${at}T00:00:00Z`,
  decisionId: `${who}-${at}`,
});

/** A witness that is wholly relied on, so that figures can be worked out by hand. */
const CERTAIN = { ...DEFAULT_PARAMETERS, witness: { ...DEFAULT_PARAMETERS.witness, A: 1 } };
const weigh = (claims: readonly StandingClaim[], rivals: readonly Hypothesis[] = RIVALS): QuestionWeighed =>
  weighHypotheses(claims, rivals, CERTAIN)[0]!;
const weights = ({ hypotheses }: QuestionWeighed) => hypotheses.map(({ weight }) => weight);

const anyClaim = (id: string): fc.Arbitrary<StandingClaim> =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      actors: fc.shuffledSubarray(ACTORS, { minLength: 2, maxLength: 2 }),
      middle: fc.double({ min: 0, max: 1, noNaN: true }),
      stance: fc.constantFrom(...STANCES),
      publisherGrade: fc.constantFrom('A', 'C', 'F'),
      documentId: fc.constantFrom('one', 'two', 'three', 'four'),
      weighings: fc.array(
        fc
          .record({
            rival: fc.constantFrom(...RIVALS),
            cell: fc.constantFrom(...CELLS),
            who: fc.constantFrom('one', 'other'),
            at: fc.integer({ min: 1, max: 9 }),
          })
          .map(({ rival, cell, who, at }) => said(rival.id, cell, who, at)),
        { maxLength: 2 },
      ),
    })
    .map(({ actors: [source, target], middle, stance, ...rest }) =>
      claim(id, {
        ...rest,
        source: { ...claim('').source, id: source!, name: source! },
        target: { ...claim('').target, id: target!, name: target! },
        certainty: { low: middle, high: middle, phrase: null, stance },
      } as Partial<StandingClaim>),
    );
const anyClaims = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyClaim(`claim ${i + 10}`))));

describe('weights', () => {
  it('follow the formula', () => {
    // Strongly for war: 10. Neutral to peace: 1. Not applicable to neither: the mean of ln 10 and ln 1.
    const [war, peace, neither] = weights(weigh([claim('a', { kind: 'armed-conflict' })]));
    const total = 10 + 1 + Math.sqrt(10);
    expect(war).toBeCloseTo(10 / total, 12);
    expect(peace).toBeCloseTo(1 / total, 12);
    expect(neither).toBeCloseTo(Math.sqrt(10) / total, 12);
  });

  it('are the priors where nothing stands', () => {
    const rivals = [hypothesis('a', { prior: 3 }), hypothesis('b')];
    for (const [h, share] of weights(weigh([], rivals)).entries())
      expect(share).toBeCloseTo([0.75, 0.25][h]!, 12);
  });

  it('of rivals sum to one, before the evidence, after it, and without any part of it', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const weighed = weigh(claims);
        const sets = [
          weights(weighed),
          weighed.hypotheses.map(({ prior }) => prior),
          ...weighed.sources.map(({ without }) => without),
          ...(weighed.deciding ? [weighed.deciding.without] : []),
        ];
        for (const set of sets) {
          expect(set.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          for (const share of set) expect(share).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('do not depend on the order of the claims', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(weigh(shuffled)).toEqual(weigh(claims));
        },
      ),
    );
  });

  it('swap where the names of two groups are swapped everywhere', () => {
    const swapped = (id: string): string => (id === 'blues' ? 'greens' : id === 'greens' ? 'blues' : id);
    const asOther = (rival: Hypothesis): Hypothesis => ({
      ...rival,
      parties: rival.parties.map(({ name, actors }) => ({
        name,
        actors: actors.map(({ id }) => ({ id: swapped(id), name: swapped(id) })),
      })),
    });
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const others = claims.map((one) => ({
          ...one,
          source: { ...one.source, id: swapped(one.source.id), name: swapped(one.source.name) },
          target: { ...one.target, id: swapped(one.target.id), name: swapped(one.target.name) },
        }));
        expect(weights(weigh(others, RIVALS.map(asOther)))).toEqual(weights(weigh(claims)));
      }),
    );
  });

  it('are not moved by a reprint, and no score is', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(), (claims, at) => {
        fc.pre(claims.length > 0);
        const { weighings: _, ...original } = claims[at % claims.length]!;
        const reprint = { ...original, id: 'reprint', documentId: 'elsewhere', publisher: 'The Reprinter' };
        const [before, after] = [weigh(claims), weigh([...claims, reprint])];
        expect(weights(after)).toEqual(weights(before));
        expect(after.hypotheses.map(({ inconsistency }) => inconsistency)).toEqual(
          before.hypotheses.map(({ inconsistency }) => inconsistency),
        );
        expect(after.evidence).toHaveLength(before.evidence.length);
      }),
    );
  });

  it('are moved by more witnesses of one thing, and never further than by one beyond doubt', () => {
    const witnesses = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        claim(`witness ${i}`, {
          kind: 'armed-conflict',
          certainty: { low: 0.5, high: 0.5, phrase: 'may', stance: 'affirms' },
        }),
      );
    const [none, one, two, many] = [0, 1, 2, 40].map((count) => weights(weigh(witnesses(count)))[0]!);
    const [sure] = weights(weigh([claim('sure', { kind: 'armed-conflict' })]));
    expect(one).toBeGreaterThan(none!);
    expect(two).toBeGreaterThan(one!);
    expect(many).toBeGreaterThan(two!);
    expect(many).toBeLessThanOrEqual(sure! + 1e-12);
    // By hand: 1 - (1 - 1/2)^2 = 3/4 of them come through, and ln(1 + 3/4 x 9) is what they add.
    const ratio = 1 + 0.75 * 9;
    expect(two).toBeCloseTo(ratio / (ratio + 1 + Math.sqrt(ratio)), 12);
  });

  it('of a claim that does not apply are not those of a neutral one', () => {
    const beside = (cell: Cell) =>
      weights(
        weigh([
          claim('a', {
            weighings: [
              said('war', 'strongly-for'),
              said('peace', 'for', 'one', 2),
              said('neither', cell, 'one', 3),
            ],
          }),
        ]),
      );
    const [, , apart] = beside('not-applicable');
    const [, , neutral] = beside('neutral');
    expect(apart).toBeGreaterThan(neutral!);
  });

  it('leave a rejected claim out of the matrix', () => {
    const [kept, rejected] = [claim('a', { kind: 'armed-conflict' }), claim('b')];
    expect(weigh([kept, { ...rejected, status: 'rejected' }])).toEqual(weigh([kept]));
    expect(weigh([kept, rejected]).evidence).toHaveLength(2);
  });
});

describe('a cell', () => {
  const cellsOf = (change: Partial<StandingClaim>) =>
    weigh([claim('a', change)]).evidence[0]?.cells.map(({ cell }) => cell);
  const hedged = (stance: 'affirms' | 'wonders' | 'doubts') => ({
    kind: 'armed-conflict' as const,
    certainty: { low: 0.3, high: 0.3, phrase: 'may', stance },
  });

  it('is proposed from kind, sign and actors', () => {
    expect(cellsOf({ kind: 'armed-conflict' })).toEqual(['strongly-for', 'neutral', 'not-applicable']);
    expect(cellsOf({ kind: 'negotiation' })).toEqual(['against', 'neutral', 'not-applicable']);
    expect(cellsOf({ kind: 'alliance' })).toEqual(['against', 'strongly-for', 'not-applicable']);
  });

  it('of a sentence that doubts is the opposite, and of one that wonders neutral', () => {
    expect(cellsOf(hedged('affirms'))![0]).toBe('strongly-for');
    expect(cellsOf(hedged('doubts'))![0]).toBe('strongly-against');
    expect(cellsOf(hedged('wonders'))![0]).toBe('neutral');
  });

  it('is what was decided last, with what each person said last beside it', () => {
    const weighings = [
      said('war', 'against', 'one', 1),
      said('war', 'for', 'other', 2),
      said('war', 'neutral', 'one', 3),
    ];
    expect(weigh([claim('a', { weighings })]).evidence[0]!.cells[0]).toMatchObject({
      cell: 'neutral',
      isDecided: true,
      proposed: 'against',
      reviews: [{ who: 'other' }, { who: 'one', cell: 'neutral' }],
    });
  });

  it('brings a claim in that the program would leave out', () => {
    const outside = { source: { ...claim('').source, id: 'mauves', name: 'mauves' } };
    expect(weigh([claim('a', outside)]).evidence).toEqual([]);
    expect(weigh([claim('a', { ...outside, weighings: [said('war', 'for')] })]).evidence).toHaveLength(1);
  });
});

describe('what decides', () => {
  const forWar = (id: string) => claim(id, { kind: 'armed-conflict' });

  it('is the least evidence without which the leader does not lead', () => {
    const { deciding, evidence, leader } = weigh([forWar('a'), claim('b', { kind: 'negotiation' })]);
    expect(leader).toBe('war');
    expect(deciding).toMatchObject({ rival: 'peace', evidence: ['a'] });
    expect(evidence.filter(({ decides }) => decides).map(({ id }) => id)).toEqual(['a']);
  });

  it('is always enough, and never more than is needed for the rival that it lets level', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { deciding, evidence, hypotheses, leader } = weigh(claims);
        if (!deciding) return;
        const at = (id: string) => hypotheses.findIndex(({ hypothesis: { id: own } }) => own === id);
        const [first, rival] = [at(leader!), at(deciding.rival)];
        expect(deciding.without[first]! - deciding.without[rival]!).toBeLessThan(1e-6);
        const pull = ({ added }: (typeof evidence)[number]) => added[first]! - added[rival]!;
        const lead = Math.log(hypotheses[first]!.weight / hypotheses[rival]!.weight);
        const strongest = evidence.map(pull).sort((x, y) => y - x);
        const fewer = strongest.slice(0, deciding.evidence.length - 1).reduce((sum, one) => sum + one, 0);
        expect(lead - fewer).toBeGreaterThan(0);
      }),
    );
  });

  it('is nothing where the prior alone leads, and where none leads', () => {
    expect(weigh([], [hypothesis('a', { prior: 3 }), hypothesis('b')]).deciding).toBeNull();
    expect(weigh([], [hypothesis('a'), hypothesis('b')])).toMatchObject({ leader: null, deciding: null });
  });

  it('names single cells that would change the lead, and how many witnesses it would take', () => {
    const { changes, witnessesToLevel } = weigh([claim('a', { kind: 'armed-conflict' })]);
    expect(changes).toContainEqual({
      evidence: 'a',
      hypothesis: 'peace',
      from: 'neutral',
      to: 'strongly-for',
      leader: null,
    });
    expect(changes).toContainEqual({
      evidence: 'a',
      hypothesis: 'war',
      from: 'strongly-for',
      to: 'neutral',
      leader: null,
    });
    expect(witnessesToLevel).toBe(1);
  });

  it('tells which publisher the lead hangs on', () => {
    const { sources } = weigh([
      claim('a', { kind: 'armed-conflict', publisher: 'The Trumpet' }),
      claim('b', { kind: 'negotiation', publisher: 'The Flute' }),
    ]);
    expect(sources.map(({ name, findings, isDecisive }) => [name, findings, isDecisive])).toEqual([
      ['The Trumpet', 1, true],
      ['The Flute', 1, false],
    ]);
  });
});

describe('agreement', () => {
  it('is measured over the cells that several people decided on', () => {
    const both = (mine: Cell, theirs: Cell) => [said('war', mine, 'one', 1), said('war', theirs, 'other', 2)];
    const { agreement } = weigh([
      claim('a', { weighings: both('for', 'for') }),
      claim('b', { weighings: both('against', 'against') }),
      claim('c', { weighings: both('neutral', 'not-applicable') }),
      claim('d', { weighings: [said('war', 'strongly-for')] }),
    ]);
    expect(agreement).toEqual({
      reviewers: [
        { who: 'one', cells: 4 },
        { who: 'other', cells: 3 },
      ],
      compared: 3,
      alpha: 1,
      applicabilityDisputed: 1,
    });
  });
});

describe('Heuer’s example', () => {
  // Heuer 1999, Psychology of Intelligence Analysis, chapter 8, figure 15: "Will Iraq retaliate for the US bombing of its
  // intelligence headquarters?" H1 will not, H2 some minor acts, H3 a major attack; plus and minus by row, E1 to E6.
  const FIGURE = ['+++', '++-', '++-', '-++', '-++', '-++'];
  const rivals = ['H1', 'H2', 'H3'].map((id) => hypothesis(id));
  const claims = FIGURE.map((row, e) =>
    claim(`E${e + 1}`, {
      // Six things, each about somebody else: not six witnesses of one.
      target: { ...claim('').target, id: `actor ${e + 1}` },
      weighings: [...row].map((sign, h) =>
        said(`H${h + 1}`, sign === '+' ? 'for' : 'against', 'heuer', h + 1),
      ),
    }),
  );

  it('has three minuses, none and two, so that H2 comes first, then H3, then H1', () => {
    const { hypotheses } = weigh(claims, rivals);
    expect(hypotheses.map(({ inconsistency: { against } }) => against)).toEqual([3, 0, 2]);
    expect(hypotheses.map(({ inconsistency: { rank } }) => rank)).toEqual([3, 1, 2]);
  });

  it('finds no diagnostic value in the evidence that fits all three', () => {
    const { evidence } = weigh(claims, rivals);
    expect(evidence.at(-1)).toMatchObject({ id: 'E1', diagnosticity: 0 });
    for (const { diagnosticity } of evidence.slice(0, -1)) expect(diagnosticity).toBeGreaterThan(0.1);
  });
});
