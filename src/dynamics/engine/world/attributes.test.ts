import { describe, expect, it } from 'vitest';
import { WORLD_ATTRIBUTE_EFFECTS } from '../../effects/attributes/index.ts';
import { emptyStart, STILL, worldProcess } from './index.ts';
import { modelOf } from './world-for-tests.test-suite.ts';

const effect = (name: string) => WORLD_ATTRIBUTE_EFFECTS.find((known) => known.name === name)!;

describe('T9 without preferences', () => {
  it('ends move with 1/2 and the interior with 1/3 each: the law is (2, 3, 3, 3, 2) / 13', () => {
    const process = worldProcess(
      emptyStart([{ name: 'a', radicalism: 3 }]),
      modelOf({ attributes: [STILL, STILL, { rate: 1, effects: [] }] }),
    );
    // Seen every 30 years; the slowest part of the law fades with exp(-t / 8.7).
    const grid = Array.from({ length: 20_000 }, (_, k) => 30 * (k + 1));
    const seen = [0, 0, 0, 0, 0];
    process.run({
      seed: 1,
      run: 0,
      years: 600_001,
      grid,
      observe: () => seen[process.world.ordinals[2][0]! - 1]!++,
    });
    [2, 3, 3, 3, 2].forEach((weight, value) => {
      const share = weight / 13;
      const error = Math.sqrt((share * (1 - share)) / grid.length);
      expect(Math.abs(seen[value]! / grid.length - share)).toBeLessThan(5 * error);
    });
  });

  it('never leaves 1..5', () => {
    const process = worldProcess(
      emptyStart([
        { name: 'a', radicalism: 5 },
        { name: 'b', radicalism: 1 },
      ]),
      modelOf({
        attributes: [STILL, STILL, { rate: 50, effects: [{ effect: effect('linear'), value: 3 }] }],
      }),
    );
    process.run({
      seed: 1,
      run: 0,
      years: 20,
      grid: Array.from({ length: 100 }, (_, k) => k / 5),
      observe: () => {
        for (const i of [0, 1]) {
          expect(process.world.ordinals[2][i]!).toBeGreaterThanOrEqual(1);
          expect(process.world.ordinals[2][i]!).toBeLessThanOrEqual(5);
        }
      },
    });
  });
});

it('T10 allies who follow nothing but each other end in consensus', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const start = emptyStart(
    names.map((name, i) => ({ name, radicalism: i + 1 })),
    { ties: names.slice(1).map((_, i) => ({ a: i, b: i + 1, sign: 1 as const })) },
  );
  const process = worldProcess(
    start,
    // As good as infinite: the least pull of a mean of two allies that is not 0 is 1/2, so that exp(-100) is the chance to stray.
    modelOf({ attributes: [STILL, STILL, { rate: 5, effects: [{ effect: effect('avAlt'), value: 200 }] }] }),
  );
  const ends = new Set<number>();
  for (let run = 0; run < 100; run++) {
    process.run({ seed: 4, run, years: 200 });
    const values = [...process.world.ordinals[2].subarray(0, names.length)];
    expect(new Set(values).size).toBe(1);
    ends.add(values[0]!);
  }
  // Absorbed at an end: a middle of 3 gives nothing to follow.
  for (const end of ends) expect([1, 5]).toContain(end);
});
