import { alliedDensity } from '../../effects/signed/allied-density.ts';
import { commonEnemy } from '../../effects/signed/common-enemy.ts';
import { friendOfFriend } from '../../effects/signed/friend-of-friend.ts';
import { hostileDensity } from '../../effects/signed/hostile-density.ts';
import { emptyStart, STILL, TIE_RULES, type WorldModel, worldProcess } from '../../engine/world/index.ts';
import { fitByMoments } from '../../fit/fit-by-moments.ts';
import { MOMENT_SETTINGS, type MomentSettings } from '../../fit/moment-settings.ts';
import { signedMoments } from '../../fit/signed-moments.ts';
import { signsOf } from '../../panels/signed-wave.ts';
import type { Forecaster } from '../forecaster.contract.ts';

/** What the model of ties holds: what panels of ties alone can tell. */
const EFFECTS = [alliedDensity, hostileDensity, friendOfFriend, commonEnemy];

/** A fit that is to be simulated from need not be as fine as one that is to be read. Assumed. */
const SETTINGS: MomentSettings = {
  ...MOMENT_SETTINGS,
  phase3: 200,
  subphases: 2,
  mostRestarts: 1,
  polishAbove: 1,
};

/**
 * The tie model itself: layer A fitted by moments with its priors to all windows up to the origin, a window as a year,
 * and simulated `horizon` years on from the last; the law of a dyad is (n_k + 1) / (runs + 3). With no window before the
 * last, nothing moves but by the priors.
 */
export const simulator = (seed: number, runs = 400): Forecaster => ({
  name: 'simulator',
  about: 'the tie model, fitted to all windows up to the origin and simulated on from the last',
  forecast: async ({ actors, classes, dyads }, horizon, tell) => {
    const named = actors.map((name) => ({ name }));
    const terms = EFFECTS.map((effect) => ({ effect, variant: 'eval' as const, value: effect.prior.mean }));
    const model = (rate: number, values: readonly number[]): WorldModel => ({
      rules: TIE_RULES,
      ties: {
        rate,
        bySupport: 0,
        byPressure: [0, 0, 0, 0],
        terms: terms.map((term, k) => ({ ...term, value: values[k]! })),
      },
      attributes: [STILL, STILL, STILL],
      mechanisms: [],
    });
    const waves = classes.map((window) => signsOf(window, actors.length));
    const priors = EFFECTS.map(({ prior }) => prior);
    const begin = model(
      4,
      priors.map(({ mean }) => mean),
    );
    const steps = fitByMoments(signedMoments(begin, priors, { actors: named, waves }, seed), SETTINGS);
    let ended: boolean | undefined;
    let theta: Float64Array | undefined;
    while (theta === undefined) {
      const step = steps.next(ended);
      if (step.done) theta = step.value.theta;
      else ended = await tell?.(`simulator, ${step.value.what}`);
    }
    const periods = waves.length - 1;
    const rate = theta.subarray(0, periods).reduce((sum, own) => sum + own, 0) / periods;
    const last = waves.at(-1)!;
    const ties = Array.from({ length: dyads.count }, (_, d) => ({ a: dyads.first[d]!, b: dyads.second[d]! }))
      .map(({ a, b }) => ({ a, b, sign: last[a * actors.length + b]! }))
      .filter((tie): tie is { a: number; b: number; sign: 1 | -1 } => tie.sign !== 0);
    const { world, run } = worldProcess(
      emptyStart(named, { ties }),
      model(rate, [...theta.subarray(periods)]),
    );
    const laws = new Float64Array(3 * dyads.count).fill(1);
    for (let r = 0; r < runs; r++) {
      run({ seed, run: ['forecast', r], years: horizon });
      for (let d = 0; d < dyads.count; d++)
        laws[3 * d + world.ties[dyads.first[d]! * world.capacity + dyads.second[d]!]! + 1]! += 1;
      if (r % 20 === 0) await tell?.('simulator, runs');
    }
    return laws.map((count) => count / (runs + 3));
  },
});
