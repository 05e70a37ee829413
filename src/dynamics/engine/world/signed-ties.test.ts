import { describe, expect, it } from 'vitest';
import { exactLaw } from './exact-law.test-suite.ts';
import { emptyStart, worldProcess } from './index.ts';
import { meanOf, modelOf, termsOf } from './world-for-tests.test-suite.ts';

const actors = (count: number) => emptyStart(Array.from({ length: count }, (_, i) => ({ name: `${i}` })));

/** Shares of -1, 0, +1 of the only pair at a time, over independent runs from no tie. */
const simulatedPair = (model: ReturnType<typeof modelOf>, years: number, runs: number): readonly number[] => {
  const process = worldProcess(actors(2), model);
  const shares = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    process.run({ seed: 3, run, years });
    shares[process.world.ties[1]! + 1]! += 1 / runs;
  }
  return shares;
};

describe('T3 two actors, no preferences, one opportunity a year', () => {
  it.each([
    { consent: false, law: [2 / 7, 3 / 7, 2 / 7] },
    { consent: true, law: [1 / 2, 3 / 8, 1 / 8] },
  ])('settle at the exact law, consent $consent', ({ consent, law }) => {
    const { stationary } = exactLaw(2, modelOf({ tieRate: 1, rules: { consent } }));
    law.forEach((share, state) => {
      expect(stationary[state]).toBeCloseTo(share, 12);
    });
  });

  it('stand after one year at (.352416, .509884, .137700) with consent', () => {
    const model = modelOf({ tieRate: 1 });
    const published = [0.352416, 0.509884, 0.1377];
    const exact = exactLaw(2, model).at(1);
    const runs = 40_000;
    const simulated = simulatedPair(model, 1, runs);
    published.forEach((share, state) => {
      expect(exact[state]).toBeCloseTo(share, 6);
      // 4 standard errors of a share over 40,000 runs.
      expect(Math.abs(simulated[state]! - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / runs));
    });
  });
});

it('T4 two actors with densities -1 and -.5 settle at (.425945, .537230, .036824)', () => {
  const { stationary } = exactLaw(
    2,
    modelOf({ tieRate: 1, terms: termsOf({ alliedDensity: -1, hostileDensity: -0.5 }) }),
  );
  [0.425945, 0.53723, 0.036824].forEach((share, state) => {
    expect(stationary[state]).toBeCloseTo(share, 6);
  });
});

const isComplete = (state: readonly number[]): boolean => state.every((sign) => sign !== 0);
const isBalanced = (state: readonly number[]): boolean => state.reduce((a, b) => a * b, 1) > 0;
const alliances = (state: readonly number[]): number => state.filter((sign) => sign === 1).length;

describe('T5 three actors, densities -1', () => {
  it.each([
    { balance: 0, balancedOfComplete: 0.348684, allied: 0.135726 },
    { balance: 1, balancedOfComplete: 0.921422, allied: 0.162639 },
  ])('balance $balance: P(balanced | complete) $balancedOfComplete, E#+ $allied', (given) => {
    const terms = termsOf({ alliedDensity: -1, hostileDensity: -1, balance: given.balance });
    const { states, stationary } = exactLaw(3, modelOf({ tieRate: 1, terms }));
    let [complete, balanced, allied] = [0, 0, 0];
    states.forEach((state, s) => {
      allied += stationary[s]! * alliances(state);
      if (!isComplete(state)) return;
      complete += stationary[s]!;
      if (isBalanced(state)) balanced += stationary[s]!;
    });
    expect(balanced / complete).toBeCloseTo(given.balancedOfComplete, 6);
    expect(allied).toBeCloseTo(given.allied, 6);
  });
});

it('T6 driven by dyads, three actors with balance 1 follow exp(Σ b s): E#+ .670149, P(balanced | complete) .880797', () => {
  const terms = termsOf({ alliedDensity: -1, hostileDensity: -1, balance: 1 });
  const process = worldProcess(actors(3), modelOf({ tieRate: 4, terms, rules: { driver: 'dyads' } }));
  // One long run, seen every 2 years: a pair settles anew about 5 times in between.
  const grid = Array.from({ length: 60_000 }, (_, k) => 20 + 2 * k);
  const { world } = process;
  const seen: number[][] = [];
  process.run({
    seed: 5,
    run: 0,
    years: 120_020,
    grid,
    observe: () => seen.push([world.ties[1]!, world.ties[2]!, world.ties[world.capacity + 2]!]),
  });
  expect(seen).toHaveLength(60_000);
  const counts = seen.map(alliances);
  // Standard deviation of #+ is below 1, and states 2 years apart are nearly independent: 5 standard errors.
  expect(Math.abs(meanOf(counts) - 0.670149)).toBeLessThan(5 / Math.sqrt(60_000));
  const complete = seen.filter(isComplete);
  const share = complete.filter(isBalanced).length / complete.length;
  expect(Math.abs(share - 0.880797)).toBeLessThan(5 * Math.sqrt((0.88 * 0.12) / complete.length));
});
