import { describe, expect, it } from 'vitest';
import { emptyStart, worldProcess } from '../engine/world/index.ts';
import { modelOf, termsOf } from '../engine/world/world-for-tests.test-suite.ts';
import { fitByMoments } from './fit-by-moments.ts';
import { MOMENT_SETTINGS } from './moment-settings.ts';
import { signedMoments } from './signed-moments.ts';

const N = 24;
const actors = Array.from({ length: N }, (_, i) => ({
  name: `${i}`,
  scope: 1 + (i % 5),
  radicalism: 1 + (i % 3),
}));
const truth = { alliedDensity: -1, hostileDensity: -1.4, friendOfFriend: 0.3, ideologyHostile: 0.8 };

/** Three waves that the model itself made. */
const waves = (seed: number): readonly Int8Array[] => {
  const process = worldProcess(emptyStart(actors), modelOf({ tieRate: 8, terms: termsOf(truth) }));
  const { world } = process;
  const seen: Int8Array[] = [];
  process.run({
    seed,
    run: 0,
    years: 4.001,
    grid: [2, 3, 4],
    observe: () => {
      seen.push(
        Int8Array.from(
          { length: N * N },
          (_, cell) => world.ties[Math.floor(cell / N) * world.capacity + (cell % N)]!,
        ),
      );
    },
  });
  return seen;
};

const fitted = (
  names: Record<string, number>,
  priors: readonly ({ mean: number; sd: number } | undefined)[],
) => {
  const model = modelOf({ tieRate: 4, terms: termsOf(names) });
  const steps = fitByMoments(signedMoments(model, priors, { actors, waves: waves(3) }, 1), {
    ...MOMENT_SETTINGS,
    phase3: 500,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

describe('the signed world, fitted by moments', { timeout: 120_000 }, () => {
  it('finds what made a panel, with consent: each within 3 standard errors', () => {
    const { parameters, converged } = fitted(
      Object.fromEntries(Object.keys(truth).map((name) => [name, name.endsWith('Density') ? -1 : 0])),
      [],
    );
    expect(converged).toBe(true);
    [8, 8, ...Object.values(truth)].forEach((value, k) => {
      const { effect, estimate, se } = parameters[k]!;
      expect(Math.abs(estimate - value) / se, `${effect}: ${estimate} ± ${se}`).toBeLessThan(3);
    });
  });

  it('refuses to call known what it cannot tell: common enemy and enemy of friend are one sum', () => {
    const weak = { mean: 0.3, sd: 0.4 };
    const { parameters } = fitted(
      { alliedDensity: -1, hostileDensity: -1, commonEnemy: 0, enemyOfFriend: 0 },
      [{ mean: -3, sd: 3 }, { mean: -3, sd: 3 }, weak, weak],
    );
    const [, , , , commonEnemy, enemyOfFriend] = parameters;
    // Their sum is known, their difference is the priors'.
    expect(commonEnemy!.fromData).toBeLessThan(0.6);
    expect(enemyOfFriend!.fromData).toBeLessThan(0.6);
    expect(parameters[2]!.fromData).toBeGreaterThan(0.8);
    for (const { se } of parameters) expect(Number.isFinite(se)).toBe(true);
  });
});
