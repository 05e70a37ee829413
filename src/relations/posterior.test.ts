import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posteriorOf } from './posterior.ts';
import { stateChain, type Vector3 } from './state-chain.ts';

const chain = stateChain({ hostile: 4, none: 10, allied: 4 });
const YEAR = 365.25;

/** exp(Qt) by its defining series, scaled and squared: independent of the closed form. */
const exponential = (years: number): number[][] => {
  const q = [
    [-1 / 4, 1 / 4, 0],
    [1 / 20, -1 / 10, 1 / 20],
    [0, 1 / 4, -1 / 4],
  ];
  const times = (a: number[][], b: number[][]): number[][] =>
    a.map((row) => b[0]!.map((_, c) => row.reduce((sum, v, k) => sum + v * b[k]![c]!, 0)));
  const identity = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const squarings = 12;
  const step = q.map((row) => row.map((v) => (v * years) / 2 ** squarings));
  let term = identity;
  let sum = identity;
  for (let k = 1; k <= 12; k++) {
    term = times(term, step).map((row) => row.map((v) => v / k));
    sum = sum.map((row, i) => row.map((v, j) => v + term[i]![j]!));
  }
  for (let k = 0; k < squarings; k++) sum = times(sum, sum);
  return sum;
};

/** The posterior at `day` by summing over every path of states through the days of the observations and `day`. */
const byEnumeration = (
  observations: readonly { day: number; likelihood: Vector3 }[],
  day: number,
): number[] => {
  const points = [...observations, { day, likelihood: [1, 1, 1] as Vector3 }].sort((x, y) => x.day - y.day);
  const target = points.findIndex((point) => point.day === day && point.likelihood.every((v) => v === 1));
  const steps = points.map((point, i) =>
    i === 0 ? [] : exponential((point.day - points[i - 1]!.day) / YEAR),
  );
  const law = [0, 0, 0];
  for (let path = 0; path < 3 ** points.length; path++) {
    const states = points.map((_, i) => Math.floor(path / 3 ** i) % 3);
    let p = chain.stationary[states[0]!]!;
    for (let i = 0; i < points.length; i++) {
      if (i > 0) p *= steps[i]![states[i - 1]!]![states[i]!]!;
      p *= points[i]!.likelihood[states[i]!]!;
    }
    law[states[target]!]! += p;
  }
  const total = law.reduce((a, b) => a + b);
  return law.map((v) => v / total);
};

const close = (found: readonly number[], wanted: readonly number[], digits = 10): void => {
  for (const [i, v] of wanted.entries()) expect(found[i]).toBeCloseTo(v, digits);
};

describe('stateChain', () => {
  it('is stationary at (1/7, 5/7, 1/7) for stays of 4, 10 and 4 years, by detailed balance', () => {
    close(chain.stationary, [1 / 7, 5 / 7, 1 / 7]);
  });

  it.each([0, 0.01, 1, 7.5, 80])('equals the series of exp(Qt) at %d years', (years) => {
    close(chain.transition(years), exponential(years).flat());
  });

  it('averages the transition over an interval', () => {
    const steps = 2000;
    const mean = Array.from({ length: 9 }, (_, cell) => {
      let sum = 0;
      for (let i = 0; i < steps; i++) sum += chain.transition(((i + 0.5) / steps) * 3)[cell]!;
      return sum / steps;
    });
    close(chain.meanTransition(3), mean, 6);
    close(chain.meanTransition(0), [1, 0, 0, 0, 1, 0, 0, 0, 1]);
  });
});

describe('posteriorOf', () => {
  it('equals Bayes by hand for one observation at its day', () => {
    const { at } = posteriorOf(chain, [{ day: 0, likelihood: [0.03, 0.12, 0.85] }]);
    // 1/7 x .03, 5/7 x .12, 1/7 x .85 = .03, .60, .85 of 1.48
    close(at(0), [0.03 / 1.48, 0.6 / 1.48, 0.85 / 1.48]);
  });

  const line = [
    { day: 0, likelihood: [0.05, 0.2, 0.75] },
    { day: 400, likelihood: [0.1, 0.4, 0.5] },
    { day: 400, likelihood: [0.35, 0.5, 0.15] },
    { day: 1500, likelihood: [0.9, 0.08, 0.02] },
    { day: 2600, likelihood: [0.2, 0.4, 0.4] },
  ] as const;

  it.each([-3000, 0, 200, 400, 1000, 1500, 2000, 2600, 5000])(
    'equals enumeration of all paths at day %d',
    (day) => {
      close(posteriorOf(chain, line).at(day), byEnumeration(line, day));
    },
  );

  it('leaves one observation out exactly as if it had never been', () => {
    for (const day of [-500, 300, 400, 1499, 3000]) {
      const without = posteriorOf(chain, line).withoutEach(day);
      line.forEach((_, left) => {
        close(
          without[left]!,
          posteriorOf(
            chain,
            line.filter((_, i) => i !== left),
          ).at(day),
        );
      });
    }
  });

  it('gives the change between two days from their joint law', () => {
    const posterior = posteriorOf(chain, line);
    const [from, to] = [100, 2000];
    // By conditioning on the state at `from`: a certain observation there, weighed by its own posterior.
    let rises = 0;
    let falls = 0;
    posterior.at(from).forEach((p, state) => {
      const certain = [0, 1, 2].map((s) => (s === state ? 1 : 0)) as unknown as Vector3;
      const fixed = [...line, { day: from, likelihood: certain }].sort((x, y) => x.day - y.day);
      posteriorOf(chain, fixed)
        .at(to)
        .forEach((q, later) => {
          if (later > state) rises += p * q;
          if (later < state) falls += p * q;
        });
    });
    expect(posterior.change(from, to).rises).toBeCloseTo(rises, 10);
    expect(posterior.change(from, to).falls).toBeCloseTo(falls, 10);
  });

  it('returns to the stationary law far from any observation', () => {
    const { at } = posteriorOf(chain, line);
    close(at(-200 * YEAR), chain.stationary, 9);
    close(at(200 * YEAR), chain.stationary, 9);
  });

  it('holds for thousands of observations without running out of digits', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ day: i, likelihood: [1e-3, 1e-2, 1] as Vector3 }));
    const law = posteriorOf(chain, many).at(2500);
    expect(law[2]).toBeGreaterThan(0.999);
    for (const without of posteriorOf(chain, many).withoutEach(2500))
      expect(Number.isFinite(without[0])).toBe(true);
  });

  it('mirrors when every observation is mirrored', () => {
    const observation = fc.record({
      day: fc.integer({ min: 0, max: 4000 }),
      likelihood: fc.tuple(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(observation, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -500, max: 4500 }),
        (seen, day) => {
          const sorted = [...seen].sort((x, y) => x.day - y.day);
          const mirrored = sorted.map(({ day: when, likelihood: [h, n, a] }) => ({
            day: when,
            likelihood: [a, n, h] as Vector3,
          }));
          const [h, n, a] = posteriorOf(chain, sorted).at(day);
          close(posteriorOf(chain, mirrored).at(day), [a, n, h], 9);
        },
      ),
    );
  });
});
