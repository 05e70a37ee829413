import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hypothesis, StandingClaim } from '../../records/index.ts';
import { claimForTests } from '../../relations/claim-for-tests.ts';
import { DEFAULT_PARAMETERS } from '../../relations/index.ts';
import { wilsonInterval } from './fan.ts';
import {
  batchRunner,
  compareRuns,
  type Ensemble,
  explainRuns,
  type RunTable,
  readScenario,
  runTable,
  type ScenarioTexts,
  simulate,
  startBeliefs,
  whatItIsWorth,
} from './index.ts';

const file = (text: string): ScenarioTexts => ({ scenario: { file: 'scenario.yaml', text } });

const MODEL = `
model:
  ties: { rate: 2, effects: [alliedDensity, hostileDensity, commonEnemy, repression] }
  attributes: { radicalism: { effects: [linear, pressure] } }
  support: { recruitment: {}, siphoning: {}, attrition: {}, demobilisation: {} }
  events: { split: {}, merger: {}, extinction: {} }
`;
const scenarioOf = (names: readonly string[], more = '', model = MODEL): string => `
title: Test
years: 2
begins: 2010-01
${model}
reservoir: 40
actors:
${names.map((name, i) => `  - { name: ${name}, support: { value: ${20 + 5 * i}, low: ${15 + 5 * i}, high: ${25 + 5 * i} }, radicalism: ${1 + (i % 5)} }`).join('\n')}
overlaps: [{ between: [${names[0]}, ${names[1]}], share: 0.6 }, { between: [${names[1]}, ${names[2]}], share: 0.4 }]
${more}
`;

const tableOf = (texts: ScenarioTexts, runs: number, seed = 1): RunTable => {
  const runner = batchRunner(readScenario(texts), seed);
  return runTable(runner, [runner.runBatch(0, runs)]);
};
const ensembleOf = (texts: ScenarioTexts, runs: number): Ensemble => {
  const steps = simulate(readScenario(texts), { runs, seed: 1 });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

describe('a scenario’s file', () => {
  it.each([
    [
      'pressures: [{ type: strikes, on: [Gamm], from: 2010, size: 1 }]',
      /:\d+: pressures\[0\]\.on\[0\]: unknown actor "Gamm"/,
    ],
    [
      'pressures: [{ type: strikes, from: yesterday, size: 1 }]',
      /pressures\[0\]\.from: .*"yesterday" is not an EDTF date/,
    ],
    [
      'pressures: [{ type: strikes, from: 2011, to: 2010-06, size: 1 }]',
      /pressures\[0\]\.to: 2010-06 is not after 2011/,
    ],
    [
      'parameters: { siphoning.rat: 1 }',
      /parameters\.siphoning\.rat: the model has no parameter "siphoning.rat"/,
    ],
    ['parameters: { split.hostile: 2 }', /parameters\.split\.hostile: must be in \[0, 1\], not 2/],
    ['groups: { all: [Alpha, Omega] }', /groups\.all\[1\]: unknown actor "Omega"/],
    ['begin: 2010', /begin: there is no such field/],
  ])('names line and field: %s', (more, message) => {
    expect(() => readScenario(file(scenarioOf(['Alpha', 'Beta', 'Gamma'], more)))).toThrow(message);
  });

  it('takes what it does not say from the file that it is like, and blames the file in which the fault stands', () => {
    const like = {
      file: 'base.yaml',
      text: scenarioOf(['Alpha', 'Beta', 'Gamma'], 'watch: [[Alpha, Beta]]'),
    };
    const own = (text: string): ScenarioTexts => ({
      scenario: { file: 'own.yaml', text: `like: base.yaml\n${text}` },
      like,
    });
    expect(readScenario(own('title: Other')).title).toBe('Other');
    expect(readScenario(own('title: Other')).watch).toEqual([[0, 1]]);
    expect(() => readScenario(own('watch: [[Alpha, Omega]]'))).toThrow(/^own.yaml:2: watch/);
    expect(() =>
      readScenario({
        ...own(''),
        like: { ...like, text: like.text.replace('[Alpha, Beta]]', '[Alpha, Omega]]') },
      }),
    ).toThrow(/^base.yaml:\d+: watch\[0\]\[1\]/);
    expect(() => readScenario({ scenario: own('').scenario })).toThrow('the file "base.yaml" was not given');
  });

  it('lays a withdrawal out as steps that rise and stay, and cuts off what lies before the beginning', () => {
    const { hooks } = readScenario(
      file(
        scenarioOf(
          ['Alpha', 'Beta', 'Gamma'],
          'pressures: [{ type: withdrawal, on: [Gamma], from: 2009-07, to: 2011, size: 0.9 }, { type: strikes, from: 2000, to: 2009, size: 1 }]',
        ),
      ),
    );
    expect(hooks.map(({ size }) => Number(size.toFixed(2)))).toEqual([0.45, 0.6, 0.75, 0.9]);
    expect(hooks[0]!.at).toBe(0);
    expect(hooks.at(-1)!.kernel).toEqual({ shape: 'step' });
  });
});

describe('runs of a scenario', () => {
  const NO_PRESSURE = MODEL.replace('commonEnemy, repression', 'commonEnemy')
    .replace('effects: [linear, pressure]', 'effects: [linear]')
    .replace('attrition: {}', 'attrition: { byStrikes: 0, byOffensive: 0, bySanctuary: 0, byRepression: 0 }')
    .replace('recruitment: {}', 'recruitment: { byPressure: 0 }')
    .replace('siphoning: {}', 'siphoning: { byPressure: 0 }')
    .replace('split: {}, merger: {}', 'split: { byPressure: 0 }, merger: { byPressure: 0 }');

  it('are the same under more of a pressure whose coefficients are zero', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('strikes', 'repression', 'sanctuary'),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.integer({ min: 0, max: 1000 }),
        (type, size, seed) => {
          const with_ = (amount: number) =>
            tableOf(
              file(
                scenarioOf(
                  ['Alpha', 'Beta', 'Gamma'],
                  `drawParameters: true\npressures: [{ type: ${type}, from: 2010-06, to: 2011, size: ${amount} }]`,
                  NO_PRESSURE,
                ),
              ),
              2,
              seed,
            ).values;
          expect(with_(size)).toEqual(with_(0));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('swap the results of two groups whose names are swapped', () => {
    const share = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 1000 }), (x, y, seed) => {
        const asNamed = (names: readonly [string, string, string]) => {
          const texts: ScenarioTexts = {
            ...file(
              scenarioOf(
                names,
                `drawParameters: true\nstart: { from: ledger }\nwatch: [[${names[0]}, ${names[2]}], [${names[1]}, ${names[2]}]]`,
              ),
            ),
            beliefs: {
              at: '2010-01-01',
              changesAYear: 0,
              unnamed: [],
              pairs: [
                {
                  a: names[0],
                  b: names[2],
                  p: { hostile: x / 2, none: x / 2, allied: 1 - x },
                  origins: 1,
                  contested: false,
                  claims: [],
                },
                {
                  a: names[1],
                  b: names[2],
                  p: { hostile: y / 3, none: y / 3, allied: 1 - (2 * y) / 3 },
                  origins: 1,
                  contested: false,
                  claims: [],
                },
              ],
            },
          };
          const { outcomes, values, times } = tableOf(texts, 3, seed);
          return (id: string) =>
            Array.from(values).filter((_, k) => outcomes[k % outcomes.length]!.id === id && times);
        };
        const [plain, swapped] = [asNamed(['Alpha', 'Beta', 'Gamma']), asNamed(['Beta', 'Alpha', 'Gamma'])];
        for (const [id, other] of [
          ['support:Alpha', 'support:Beta'],
          ['support:Beta', 'support:Alpha'],
          ['allied:Alpha|Gamma', 'allied:Beta|Gamma'],
          ['support:Gamma', 'support:Gamma'],
        ] as const)
          expect(swapped(other)).toEqual(plain(id));
      }),
      { numRuns: 15 },
    );
  });

  it('begin from ties as often as they are believed', () => {
    const p = { hostile: 0.2, none: 0.3, allied: 0.5 };
    const { ties } = ensembleOf(
      {
        ...file(scenarioOf(['Alpha', 'Beta', 'Gamma'], 'start: { from: ledger }')),
        beliefs: {
          at: '2010-01-01',
          changesAYear: 0,
          unnamed: [],
          pairs: [{ a: 'Alpha', b: 'Beta', p, origins: 1, contested: false, claims: [] }],
        },
      },
      1000,
    );
    const { at } = ties.find(({ a, b }) => a === 'Alpha' && b === 'Beta')!;
    for (const state of ['hostile', 'none', 'allied'] as const)
      expect(Math.abs(at[0]![state] - p[state])).toBeLessThan(
        4 * Math.sqrt((p[state] * (1 - p[state])) / 1000),
      );
  });

  it('do not let a lasting actor split, merge or end', () => {
    const text = scenarioOf(['Alpha', 'Beta', 'Gamma'])
      .replace('{ name: Gamma,', '{ name: Gamma, lasting: true,')
      .replace(
        'split: {}, merger: {}, extinction: {}',
        'split: { rate: 3 }, merger: { rate: 3 }, extinction: { rate: 3 }',
      );
    const { actors, events } = ensembleOf(file(text), 40);
    expect(actors.map(({ at }) => at.at(-1)!.present)).toEqual([expect.any(Number), expect.any(Number), 1]);
    expect(actors[0]!.at.at(-1)!.present).toBeLessThan(0.2);
    expect(events.find(({ kind }) => kind === 'split')!.mean).toBeGreaterThan(1);
  });

  it('give rivals that exhaust what may be probabilities that sum to one, at every time', () => {
    const hypothesis = (id: string, holds: Hypothesis['holds']): Hypothesis => ({
      id,
      question: 'What follows?',
      title: id,
      statement: id,
      parties: [
        { name: 'first', actors: [{ id: 'alpha', name: 'Alpha' }] },
        { name: 'second', actors: [{ id: 'beta', name: 'Beta' }] },
      ],
      expects: [],
      ...(holds ? { holds } : {}),
    });
    const hypotheses = [
      hypothesis('drain', { measure: 'support', of: 'first', change: true, atMost: -0.02 }),
      hypothesis('war', { measure: 'tie', state: 'hostile', between: ['first', 'second'], atLeast: 1 }),
      hypothesis('other', 'otherwise'),
    ];
    const { outcomes } = ensembleOf({ ...file(scenarioOf(['Alpha', 'Beta', 'Gamma'])), hypotheses }, 60);
    const rivals = outcomes.filter(({ id }) => id.startsWith('hypothesis:'));
    expect(rivals.map(({ id }) => id)).toEqual(['hypothesis:drain', 'hypothesis:war', 'hypothesis:other']);
    rivals[0]!.at.forEach((_, t) => {
      expect(rivals.reduce((sum, { at }) => sum + at[t]!.mean, 0)).toBeCloseTo(1, 12);
    });
    expect(rivals[0]!.at.at(-1)!.mean).toBeGreaterThan(0);
  });
});

describe('what is told of runs', () => {
  // Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('a probability of %d in %d lies as Wilson’s interval has it', (x, n, low, high) => {
    const found = wilsonInterval(x / n, n, 1.959964);
    expect(found[0]).toBeCloseTo(low, 4);
    expect(found[1]).toBeCloseTo(high, 4);
  });

  it('scenarios that share their random numbers differ by less than their runs do, and not at all where they are one', () => {
    const texts = (size: number) =>
      file(
        scenarioOf(
          ['Alpha', 'Beta', 'Gamma'],
          `drawParameters: true\npressures: [{ type: strikes, on: [Alpha], from: 2010-06, size: ${size} }]`,
        ),
      );
    const [base, same, more] = [tableOf(texts(1), 150), tableOf(texts(1), 150), tableOf(texts(1.5), 150)];
    for (const { at } of compareRuns(same, base))
      for (const { mean, low, high } of at) expect([mean, low, high]).toEqual([0, 0, 0]);
    const difference = compareRuns(more, base)
      .find(({ id }) => id === 'support:Alpha')!
      .at.at(-1)!;
    expect(difference.varianceRatio).toBeLessThan(0.9);
    expect(difference.low).toBeLessThan(difference.mean);
  });

  it('what moved an outcome is found among what was drawn', () => {
    const texts = file(
      scenarioOf(
        ['Alpha', 'Beta', 'Gamma'],
        'parameters: { split.rate: { value: 0.5, sd: 0.7, basis: observed, rests: [{ words: split }] }, recruitment.rate: 0.1 }\ndrawParameters: true',
        'model: { support: { recruitment: {} }, events: { split: { hostile: 0.5, byVariance: 0, byNegotiation: 0, byPressure: 0, byDecapitation: 0 } } }',
      ),
    );
    const found = explainRuns(readScenario(texts), 1, tableOf(texts, 400), 'splits');
    const [first] = found.influences;
    expect(first).toMatchObject({ name: 'split.rate', basis: 'observed', rests: [{ words: 'split' }] });
    expect(first!.low).toBeGreaterThan(0);
    expect(first!.share).toBeGreaterThan(0.2);
    expect(found.fromPriors).toBeLessThan(0.05);
    expect(() => explainRuns(readScenario(texts), 1, tableOf(texts, 20), 'splits')).toThrow('too few');
    expect(() => explainRuns(readScenario(texts), 1, tableOf(texts, 20), 'spits')).toThrow(
      'no outcome "spits"',
    );
  });
});

describe('a start from the ledger', () => {
  const actor = (id: string, name: string) => ({ ...claimForTests().source, id, name });
  const claims: readonly StandingClaim[] = [
    claimForTests({
      id: 'c1',
      source: actor('alpha', 'Alpha'),
      target: actor('beta', 'Beta'),
      date: '2009-06',
      published: '2009-07-01',
    }),
    claimForTests({
      id: 'c2',
      source: actor('army', 'Army of Gamma'),
      target: actor('alpha', 'Alpha'),
      kind: 'armed-conflict',
      sign: -1,
      date: '2009-12',
      published: '2010-06-01',
    }),
    claimForTests({
      id: 'c3',
      source: actor('omega', 'Omega'),
      target: actor('alpha', 'Alpha'),
      published: '2009-01-01',
    }),
  ];
  const text = (more = '') =>
    scenarioOf(['Alpha', 'Beta', 'Gamma'], `start: { from: ledger${more} }`).replace(
      '{ name: Gamma,',
      '{ name: Gamma, with: [Army of Gamma],',
    );
  const view = (some: readonly StandingClaim[]) => ({
    claims: some,
    parameters: DEFAULT_PARAMETERS,
    actors: [],
  });

  it('takes the pairs of its actors, counts an army’s evidence as its state’s, and names those of whom nothing is said', () => {
    const beliefs = startBeliefs(file(text()), view(claims))!;
    expect(beliefs.pairs.map(({ a, b, claims: ids }) => [a, b, ids])).toEqual([
      ['Alpha', 'Beta', ['c1']],
      ['Alpha', 'Gamma', ['c2']],
    ]);
    expect(beliefs.pairs[0]!.p.allied).toBeGreaterThan(0.5);
    expect(beliefs.pairs[1]!.p.hostile).toBeGreaterThan(0.5);
    expect(startBeliefs(file(text()), view(claims.slice(2)))!.unnamed).toEqual(['Beta', 'Gamma']);
  });

  it('knows nothing that was published later, where a day is set', () => {
    const beliefs = startBeliefs(file(text(', publishedBy: 2010-01')), view(claims))!;
    expect(beliefs.pairs.map(({ b }) => b)).toEqual(['Beta']);
  });

  it('changes with a claim that is rejected', () => {
    const rejected = claims.map(
      (claim): StandingClaim => (claim.id === 'c1' ? { ...claim, status: 'rejected' } : claim),
    );
    expect(startBeliefs(file(text()), view(rejected))!.pairs.map(({ b }) => b)).toEqual(['Gamma']);
  });

  it('is asked for, where it is missing, and says that it explores', () => {
    expect(() => readScenario(file(text()))).toThrow('it starts from a ledger, and none was given');
    const beliefs = startBeliefs(file(text()), view(claims))!;
    expect(whatItIsWorth(readScenario({ ...file(text()), beliefs }), beliefs)[0]).toMatch(
      /^This explores and does not forecast/,
    );
  });
});
