import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../maths/index.ts';
import { dyadAt } from '../../panels/dyads.ts';
import type { TieClass } from '../../panels/tie-class.ts';
import type { Forecaster } from '../forecaster.contract.ts';
import { drawnPanel, wholeHistory } from '../panel-for-tests.test-suite.ts';
import type { PanelHistory } from '../panel-history.ts';
import { dyadCovariates } from './dyad-covariates.ts';
import { fitMultinomialLogit, type LogitProblem } from './fit-multinomial-logit.ts';
import {
  CONTENDERS,
  chooseForecaster,
  lagTable,
  PARTS,
  pool,
  REFERENCES,
  simulator,
  thirdPartyLogit,
} from './index.ts';
import { twoPathBalance } from './two-path-balance.ts';

const ALL = [...REFERENCES, ...PARTS, ...CONTENDERS];
const history = wholeHistory(drawnPanel(streamOf(11), 9, 4));

/** The same history with its actors in another order. */
const reordered = (from: PanelHistory, order: readonly number[]): PanelHistory => {
  const { first, second, count } = from.dyads;
  const place = Array.from({ length: count }, (_, d) =>
    dyadAt(order[first[d]!]!, order[second[d]!]!, order.length),
  );
  return {
    ...from,
    windows: from.windows.map(({ cooperation, conflict }) => ({
      cooperation: Uint16Array.from(place, (d) => cooperation[d]!),
      conflict: Uint16Array.from(place, (d) => conflict[d]!),
    })),
    classes: from.classes.map((classes) => Uint8Array.from(place, (d) => classes[d]!)),
  };
};

describe.each(ALL)('the contract of a forecaster: $name', (forecaster) => {
  it('gives a law for each dyad, the same again', async () => {
    const laws = await forecaster.forecast(history, 1);
    expect(laws).toHaveLength(3 * history.dyads.count);
    for (let d = 0; d < history.dyads.count; d++) {
      const law = laws.subarray(3 * d, 3 * d + 3);
      expect(Math.min(...law)).toBeGreaterThan(0);
      expect(law[0]! + law[1]! + law[2]!).toBeCloseTo(1, 9);
    }
    expect(await forecaster.forecast(history, 1)).toEqual(laws);
  });

  it('does not depend on the order of the actors', async () => {
    const order = [4, 2, 8, 0, 7, 5, 1, 3, 6];
    const { first, second, count } = history.dyads;
    const laws = await forecaster.forecast(history, 2);
    const other = await forecaster.forecast(reordered(history, order), 2);
    for (let d = 0; d < count; d++)
      for (let k = 0; k < 3; k++)
        expect(other[3 * d + k]).toBeCloseTo(
          laws[3 * dyadAt(order[first[d]!]!, order[second[d]!]!, order.length) + k]!,
          7,
        );
  });
});

describe('lagTable', () => {
  it('is the pooled transition matrix with half a count more in each cell', async () => {
    const laws = await lagTable.forecast(history, 1);
    const counts = [0, 1, 2].map(() => [0.5, 0.5, 0.5]);
    for (let s = 0; s + 1 < history.classes.length; s++)
      for (let d = 0; d < history.dyads.count; d++)
        counts[history.classes[s]![d]!]![history.classes[s + 1]![d]!]! += 1;
    const now = history.classes.at(-1)!;
    for (let d = 0; d < history.dyads.count; d++) {
      const row = counts[now[d]!]!;
      expect(laws[3 * d + 2]).toBeCloseTo(row[2]! / (row[0]! + row[1]! + row[2]!), 12);
    }
  });
});

describe('pool', () => {
  it('is the mean of its members', async () => {
    const members = ALL.filter(({ name }) =>
      ['actor-logit', 'third-party-logit', 'lag-table', 'lag-contact-balance'].includes(name),
    );
    const laws = await Promise.all(members.map((member) => member.forecast(history, 1)));
    const pooled = await pool.forecast(history, 1);
    for (const [cell, p] of pooled.entries())
      expect(p).toBeCloseTo(laws.reduce((sum, law) => sum + law[cell]!, 0) / 4, 12);
  });
});

describe('chooseForecaster', () => {
  /** A forecaster that is sure of a class and tells which histories it was asked about. */
  const sureOf = (name: string, sure: TieClass, asked: number[] = []): Forecaster => ({
    name,
    about: '',
    forecast: ({ classes, dyads }) => {
      asked.push(classes.length);
      return Float64Array.from({ length: 3 * dyads.count }, (_, cell) => (cell % 3 === sure ? 0.8 : 0.1));
    },
  });
  /** Everybody is allied to everybody, at all times. */
  const allied: PanelHistory = {
    ...history,
    classes: history.classes.map((window) => new Uint8Array(window.length).fill(2)),
  };

  it('takes who was best at earlier origins, and asks nobody about the present before', async () => {
    const asked: number[] = [];
    const choose = chooseForecaster('choose', '', [sureOf('hostile', 0), sureOf('allied', 2, asked)]);
    const laws = await choose.forecast(allied, 1);
    expect(laws[2]).toBe(0.8);
    // Windows 1 to 4 are known: origins 2 and 3 have something to learn from and an outcome; then the present.
    expect(asked).toEqual([2, 3, 4]);
  });

  it('takes the first where no earlier origin has an outcome', async () => {
    const choose = chooseForecaster('choose', '', [sureOf('hostile', 0), sureOf('allied', 2)]);
    const early = { ...allied, classes: allied.classes.slice(0, 2), windows: allied.windows.slice(0, 2) };
    expect((await choose.forecast(early, 1))[0]).toBe(0.8);
  });
});

describe('simulator', { timeout: 60_000 }, () => {
  it('gives laws, the same for the same seed, and says what it is at', async () => {
    const said: string[] = [];
    const tell = async (what: string): Promise<boolean> => {
      said.push(what);
      return false;
    };
    const laws = await simulator(1, 40).forecast(history, 1, tell);
    expect(laws).toHaveLength(3 * history.dyads.count);
    for (let d = 0; d < history.dyads.count; d++) {
      const law = laws.subarray(3 * d, 3 * d + 3);
      expect(Math.min(...law)).toBeGreaterThan(0);
      expect(law[0]! + law[1]! + law[2]!).toBeCloseTo(1, 9);
    }
    expect(said.some((what) => what.includes('phase 3'))).toBe(true);
    expect(await simulator(1, 40).forecast(history, 1)).toEqual(laws);
  });

  it('ends with what is there where it is asked to', async () => {
    let told = 0;
    await simulator(1, 20).forecast(history, 1, async () => {
      told++;
      return true;
    });
    expect(told).toBeLessThan(20);
  });
});

describe('dyadCovariates', () => {
  it('remembers with half the weight a window, and counts third parties', () => {
    // Three actors; window 1: 0-1 and 1-2 cooperate; window 2: 1-2 cooperate and fight, 0-2 fight.
    const window = (cooperation: number[], conflict: number[]) => ({
      cooperation: Uint16Array.from(cooperation),
      conflict: Uint16Array.from(conflict),
    });
    const small: PanelHistory = {
      ...history,
      actors: ['a', 'b', 'c'],
      dyads: { count: 3, first: Uint16Array.of(0, 0, 1), second: Uint16Array.of(1, 2, 2) },
      windows: [window([1, 0, 1], [0, 0, 0]), window([0, 0, 1], [0, 1, 1])],
      classes: [Uint8Array.of(2, 1, 2), Uint8Array.of(1, 0, 0)],
    };
    const found = dyadCovariates(small);
    expect([...found.allied]).toEqual([0, 0, 1]);
    expect([...found.hostile]).toEqual([0, 1, 1]);
    expect([...found.alliedBefore]).toEqual([0.5, 0, 0.5]);
    // Remembered: p = (.5, 0, 1.5), q = (0, 1, 1) for 0-1, 0-2, 1-2.
    expect([...found.friendOfFriend]).toEqual([0, Math.log1p(0.5 * 1.5), 0]);
    expect([...found.commonEnemy]).toEqual([Math.log1p(1 * 1), 0, 0]);
    expect([...found.enemyOfFriend]).toEqual([Math.log1p(1.5 * 1), Math.log1p(0.5 * 1), Math.log1p(0.5 * 1)]);
    expect([...twoPathBalance(small)]).toEqual([1, 0, 0]);
  });
});

describe('thirdPartyLogit', () => {
  it('finds its mode where the loss is too large a sum to tell the last step by', () => {
    const sparse = drawnPanel(streamOf(1, 'sparse'), 200, 4, { stays: 0.5, comes: 0.003 });
    expect(thirdPartyLogit.forecast(wholeHistory(sparse), 1)).toHaveLength(3 * 19_900);
  });
});

describe('fitMultinomialLogit', () => {
  const stream = streamOf(21);
  const rows = 4000;
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - stream.uniform())) * Math.cos(2 * Math.PI * stream.uniform());
  const x = Float64Array.from({ length: rows }, normal);
  const first = Uint16Array.from({ length: rows }, () => stream.integerBelow(20));
  const second = Uint16Array.from(first, (i) => (i + 1 + stream.integerBelow(19)) % 20);
  const effects = Array.from({ length: 20 }, () => 0.6 * normal());
  const outcome = Uint8Array.from({ length: rows }, (_, row) => {
    const hostile = Math.exp(-1 + 0.8 * x[row]! + effects[first[row]!]! + effects[second[row]!]!);
    const allied = Math.exp(-0.5 - 0.4 * x[row]!);
    const u = stream.uniform() * (1 + hostile + allied);
    return u < hostile ? 0 : u < hostile + 1 ? 1 : 2;
  });
  const problem: LogitProblem = {
    covariates: [x],
    outcome,
    first,
    second,
    actors: 20,
    interceptSd: 3,
    coefficientSd: [3],
    actorSd: 0.6,
  };

  it('finds the law that the outcomes were drawn from', () => {
    const { hostile, allied } = fitMultinomialLogit(problem);
    // About four standard errors: .05 for a coefficient, .15 for an intercept (20 actor effects drawn).
    expect(Math.abs(hostile.coefficients[0]! - 0.8)).toBeLessThan(0.2);
    expect(Math.abs(allied.coefficients[0]! + 0.4)).toBeLessThan(0.2);
    expect(Math.abs(allied.intercept + 0.5)).toBeLessThan(0.3);
    const centred = (values: readonly number[]): readonly number[] => {
      const middle = values.reduce((a, b) => a + b) / values.length;
      return values.map((each) => each - middle);
    };
    const [found, wanted] = [centred([...hostile.actorEffects]), centred(effects)];
    for (const [i, u] of wanted.entries()) expect(Math.abs(found[i]! - u)).toBeLessThan(0.7);
  });

  it('without covariates is the logit of the shares, by the closed form', () => {
    const { hostile, allied } = fitMultinomialLogit({
      ...problem,
      covariates: [],
      coefficientSd: [],
      interceptSd: 1e4,
      actorSd: 0,
    });
    const count = (k: number): number => outcome.filter((each) => each === k).length;
    expect(hostile.intercept).toBeCloseTo(Math.log(count(0) / count(1)), 5);
    expect(allied.intercept).toBeCloseTo(Math.log(count(2) / count(1)), 5);
  });

  it('shrinks to nothing under a narrow prior, and never diverges on separable data', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const separable: LogitProblem = {
          ...problem,
          covariates: [Float64Array.from({ length: 2 * count }, (_, row) => (row < count ? -1 : 1))],
          outcome: Uint8Array.from({ length: 2 * count }, (_, row) => (row < count ? 0 : 2)),
          first: new Uint16Array(2 * count),
          second: new Uint16Array(2 * count).fill(1),
        };
        expect(Number.isFinite(fitMultinomialLogit(separable).allied.coefficients[0]!)).toBe(true);
        const narrow = fitMultinomialLogit({ ...separable, coefficientSd: [1e-4] });
        expect(Math.abs(narrow.allied.coefficients[0]!)).toBeLessThan(1e-5);
      }),
      { numRuns: 10 },
    );
  });
});
