import { mahalanobisTest } from '../goodness-of-fit/index.ts';
import type { GoodnessOfAspect } from './fit-report.ts';
import type { FitProgress } from './moment-fit.ts';
import { emptyMoments, type MomentModel } from './moment-model.ts';

/** Simulations that goodness is judged by: as many as phase 3 of the specification takes. */
export const GOODNESS_SIMULATIONS = 1000;

const BETWEEN_REPORTS = 20;

/**
 * Simulates a fitted model and holds each aspect of the panel against it, periods summed, as sienaGOF of RSiena.
 * A generator: `next(true)` ends it with the simulations that are done, if these are two or more.
 */
export function* judgeGoodness(
  model: MomentModel,
  theta: Float64Array,
  simulations = GOODNESS_SIMULATIONS,
): Generator<FitProgress, readonly GoodnessOfAspect[], boolean | undefined> {
  const periods = Array.from({ length: model.periods }, (_, period) => period);
  const sumOf = (rows: readonly ArrayLike<number>[]): Float64Array =>
    Float64Array.from(rows[0]!, (_, cell) => rows.reduce((sum, row) => sum + row[cell]!, 0));
  const simulated = model.aspects.map((): Float64Array[] => []);
  const draw = emptyMoments(model);
  for (let run = 0; run < simulations; run++) {
    const ends = model.aspects.map((): ArrayLike<number>[] => []);
    model.simulate(theta, ['goodness', run], false, draw, (period) => {
      model.aspects.forEach((aspect, a) => {
        ends[a]!.push(aspect.simulated(period));
      });
    });
    ends.forEach((rows, a) => {
      simulated[a]!.push(sumOf(rows));
    });
    if (run % BETWEEN_REPORTS !== 0) continue;
    if ((yield { what: 'goodness of fit', done: run, of: simulations }) === true && run > 0) break;
  }
  return model.aspects.map(({ name, cells, observed: count }, a) => {
    const runs = simulated[a]!;
    const observed = sumOf(periods.map((period) => count(period)));
    const { p, beyond } = mahalanobisTest(observed, runs);
    return {
      aspect: name,
      p,
      leastP: p,
      beyond,
      cells: cells.map((cell, c) => {
        const sorted = runs.map((row) => row[c]!).sort((x, y) => x - y);
        const at = (share: number): number =>
          sorted[Math.min(runs.length - 1, Math.floor(share * runs.length))]!;
        const mean = sorted.reduce((sum, x) => sum + x, 0) / runs.length;
        return { cell, observed: observed[c]!, mean, p2_5: at(0.025), p97_5: at(0.975) };
      }),
    };
  });
}
