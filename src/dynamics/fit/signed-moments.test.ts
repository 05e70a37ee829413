import { describe, expect, it } from 'vitest';
import { emptyStart, worldProcess } from '../engine/world/index.ts';
import { modelOf, termsOf } from '../engine/world/world-for-tests.test-suite.ts';
import { finish } from './finish.test-suite.ts';
import { fitByMoments } from './fit-by-moments.ts';
import { MOMENT_SETTINGS } from './moment-settings.ts';
import { fitAndJudge } from './report-moments.ts';
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
  const moments = signedMoments(model, priors, { actors, waves: waves(3) }, 1);
  return finish(fitByMoments(moments, { ...MOMENT_SETTINGS, phase3: 500 }));
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

  it('makes what it was not fitted to where the model is right, and not where it lacks what made the panel', () => {
    const judged = (names: Record<string, number>, seen: readonly Int8Array[]) => {
      const model = modelOf({ tieRate: 4, terms: termsOf(names) });
      const moments = signedMoments(model, [], { actors, waves: seen }, 1);
      return finish(fitAndJudge(moments, { ...MOMENT_SETTINGS, phase3: 500 }, 300)).goodness;
    };
    const right = judged(
      { alliedDensity: -1, hostileDensity: -1, friendOfFriend: 0, ideologyHostile: 0 },
      waves(3),
    );
    expect(right.map(({ aspect }) => aspect)).toEqual([
      'allies',
      'foes',
      'triads',
      'steps apart over alliances',
    ]);
    for (const { aspect, p, beyond } of right) {
      expect(p, aspect).toBeGreaterThan(0.05);
      expect(beyond, aspect).toBe(false);
    }
    // Six camps of four, who change from one camp to the next: nothing that a model of densities alone would make.
    const camps = (moved: number): Int8Array =>
      Int8Array.from({ length: N * N }, (_, cell) => {
        const campOf = (i: number): number => (i < moved ? i + 1 : i) % 6;
        const [a, b] = [Math.floor(cell / N), cell % N];
        return a !== b && campOf(a) === campOf(b) ? 1 : 0;
      });
    const wrong = judged({ alliedDensity: -1 }, [camps(0), camps(5), camps(10)]);
    expect(wrong.find(({ aspect }) => aspect === 'triads')!.p).toBeLessThan(0.05);
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
