import type { NormalPrior } from '../effects/effect.ts';
import type { SignedEffect } from '../effects/signed/index.ts';
import type { ActorStart } from '../engine/world/index.ts';
import {
  countTwoPaths,
  emptyStart,
  type World,
  type WorldModel,
  worldProcess,
} from '../engine/world/index.ts';
import { degreeHistogram, geodesicHistogram, signedTriadCensus, TRIADS } from '../goodness-of-fit/index.ts';
import { dyadsOf } from '../panels/dyads.ts';
import { type FitAspect, stepsUpTo, upTo } from './fit-aspect.ts';
import type { FittedParameter, MomentModel } from './moment-model.ts';

/** Who stood how to whom at some times: one row-major symmetric matrix of -1, 0, +1 a wave. */
export interface SignedWaves {
  readonly actors: readonly (Partial<ActorStart> & { readonly name: string })[];
  readonly waves: readonly Int8Array[];
}

/** What the statistic of an effect is in a world: the sum of s_i over actors. */
const statisticOf = (
  world: World,
  effect: SignedEffect,
  row: Float64Array,
  partners: Uint16Array,
): number => {
  let sum = 0;
  for (let k = 0; k < world.count; k++) {
    const ego = world.roster[k]!;
    if (effect.ofActor) {
      sum += effect.ofActor(world, ego);
      continue;
    }
    if (effect.tiesOfEgo === 2) countTwoPaths(world, ego);
    for (const sign of [1, -1] as const) {
      const worth = sign === 1 ? effect.allied : effect.hostile;
      if (!worth) continue;
      let count = 0;
      for (let l = 0; l < world.count; l++) {
        const j = world.roster[l]!;
        if (j !== ego && world.ties[ego * world.capacity + j] === sign) partners[count++] = j;
      }
      if (worth(world, ego, partners, count, row) === false) continue;
      for (let l = 0; l < count; l++) sum += row[l]! / effect.tiesOfEgo;
    }
  }
  return sum;
};

/**
 * Layer A on a panel of signed ties, for the method of moments: for each effect its statistic at the end of each
 * period, for each period's rate the sum of |x - x'| over pairs. Attributes stay as they are given.
 */
export const signedMoments = (
  model: WorldModel,
  priors: readonly (NormalPrior | undefined)[],
  panel: SignedWaves,
  seed: number,
): MomentModel => {
  const n = panel.actors.length;
  const periods = panel.waves.length - 1;
  const { terms } = model.ties;
  const starts = panel.waves.map((wave) =>
    emptyStart(panel.actors, {
      ties: panel.actors.flatMap((_, a) =>
        panel.actors.flatMap((__, b) => {
          const sign = wave[a * n + b]!;
          return a < b && sign !== 0 ? [{ a, b, sign: sign as 1 | -1 }] : [];
        }),
      ),
    }),
  );
  // Each period's world reads its rate anew at every event.
  const ties = { ...model.ties, rate: 0 };
  const processes = starts
    .slice(0, -1)
    .map((start) => worldProcess(start, { ...model, mechanisms: [], ties }));
  const distance = (wave: Int8Array, world: World): number => {
    let sum = 0;
    for (let a = 0; a < n; a++)
      for (let b = a + 1; b < n; b++) sum += Math.abs(wave[a * n + b]! - world.ties[a * world.capacity + b]!);
    return sum;
  };
  const row = new Float64Array(n);
  const partners = new Uint16Array(n);
  const size = periods + terms.length;
  const fill = (period: number, world: World, into: Float64Array): void => {
    into.fill(0, period * size, (period + 1) * size);
    into[period * size + period] = distance(panel.waves[period]!, world);
    terms.forEach(({ effect }, k) => {
      into[period * size + periods + k] = statisticOf(world, effect, row, partners);
    });
  };
  const targets = new Float64Array(periods * size);
  for (let period = 0; period < periods; period++)
    fill(period, worldProcess(starts[period + 1]!, { ...model, mechanisms: [], ties }).world, targets);
  const parameters: FittedParameter[] = [
    ...Array.from({ length: periods }, (_, period): FittedParameter => {
      const changes = targets[period * size + period]!;
      return {
        effect: `ties:rate (period ${period + 1})`,
        type: 'rate',
        start: Math.max(0.2, (2 * changes) / n),
        positive: true,
        // ln ρ ~ N(ln 4, 0.7) of the specification has mean 5.1 and standard deviation 4.1.
        ...(priors.some(Boolean) ? { prior: { mean: 5.1, sd: 4.1 } } : {}),
      };
    }),
    ...terms.map(({ effect, variant, value }, k): FittedParameter => {
      const prior = priors[k];
      return {
        effect: `ties:${effect.title}`,
        type: variant,
        start: value,
        positive: false,
        ...(prior ? { prior } : {}),
      };
    }),
  ];
  const simulate: MomentModel['simulate'] = (theta, run, withScores, into, atEnd) => {
    for (let period = 0; period < periods; period++) {
      const { world, tieStep, rateScore, run: go } = processes[period]!;
      ties.rate = theta[period]!;
      tieStep.setParameters(theta.subarray(periods));
      go({ seed, run: [...run, period], years: 1, withScores });
      fill(period, world, into.statistics);
      atEnd?.(period);
      into.times[period] = 1;
      if (!withScores) continue;
      into.scores.fill(0, period * size, (period + 1) * size);
      into.scores[period * size + period] = rateScore();
      into.scores.set(tieStep.scores, period * size + periods);
    }
  };
  const { count: dyads, first, second } = dyadsOf(n);
  const classesOf = (signs: Int8Array, stride: number): Uint8Array =>
    Uint8Array.from({ length: dyads }, (_, d) => signs[first[d]! * stride + second[d]!]! + 1);
  const aspect = (
    name: string,
    cells: readonly string[],
    count: (classes: Uint8Array) => ArrayLike<number>,
  ): FitAspect => ({
    name,
    cells,
    observed: (period) => count(classesOf(panel.waves[period + 1]!, n)),
    simulated: (period) => {
      const { world } = processes[period]!;
      return count(classesOf(world.ties, world.capacity));
    },
  });
  const aspects = [
    aspect('allies', upTo(8), (classes) => degreeHistogram(classes, n, 2)),
    aspect('foes', upTo(8), (classes) => degreeHistogram(classes, n, 0)),
    aspect('triads', TRIADS, (classes) => signedTriadCensus(classes, n)),
    aspect('steps apart over alliances', stepsUpTo(5), (classes) => geodesicHistogram(classes, n, 2)),
  ];
  return { parameters, periods, targets, timedRates: [], aspects, simulate };
};
