import { quantileOfSorted, type SeededStream } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import type { MorrisDesign } from './morris-design.ts';

/** How much a factor moves the outcome, per its whole range. */
export interface ElementaryEffects {
  /** Mean elementary effect; those of opposite directions cancel. */
  readonly mu: number;
  /** Mean absolute effect, with a 95 % percentile interval from drawing trajectories. */
  readonly muStar: number;
  readonly muStarLow: number;
  readonly muStarHigh: number;
  /** Standard deviation: curvature or interaction; with the same interval. */
  readonly sigma: number;
  readonly sigmaLow: number;
  readonly sigmaHigh: number;
  /** Whether muStar exceeds a tenth of the greatest, so that the factor goes on to Sobol indices. */
  readonly kept: boolean;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const spread = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (values.length - 1));
};

const KEPT_SHARE = 0.1;

/**
 * Elementary effects (f(x + Δ e_i) − f(x)) / Δ by factor (Morris 1991), μ* after Campolongo, Cariboni & Saltelli 2007,
 * Environmental Modelling & Software 22: 1509-1518. `outcomes[t][p]` is what came out at point p of trajectory t.
 */
export const morrisEffects = (
  { factors, trajectories }: MorrisDesign,
  outcomes: readonly (readonly number[])[],
  stream: SeededStream,
  { resamples = 1000 }: { readonly resamples?: number } = {},
): readonly ElementaryEffects[] => {
  const effects = trajectories.map(({ points, moved }, t) => {
    const own = outcomes[t];
    if (own?.length !== points.length || !own.every(Number.isFinite))
      throw new EntenteError(
        'bad-input',
        `morrisEffects: trajectory ${t} needs ${points.length} finite outcomes, got ${own?.join(', ') ?? 'none'}`,
      );
    const byFactor = new Float64Array(factors);
    for (const [s, factor] of moved.entries())
      byFactor[factor] = (own[s + 1]! - own[s]!) / (points[s + 1]![factor]! - points[s]![factor]!);
    return byFactor;
  });
  const drawn = Array.from({ length: resamples }, () =>
    effects.map(() => effects[stream.integerBelow(effects.length)]!),
  );
  const interval = (of: (sample: readonly Float64Array[]) => number): readonly [number, number] => {
    const sorted = Float64Array.from(drawn, of).sort();
    return [quantileOfSorted(sorted, 0.025), quantileOfSorted(sorted, 0.975)];
  };
  const all = Array.from({ length: factors }, (_, factor) => {
    const muStarOf = (sample: readonly Float64Array[]): number =>
      mean(sample.map((each) => Math.abs(each[factor]!)));
    const sigmaOf = (sample: readonly Float64Array[]): number => spread(sample.map((each) => each[factor]!));
    const [muStarLow, muStarHigh] = interval(muStarOf);
    const [sigmaLow, sigmaHigh] = interval(sigmaOf);
    return {
      mu: mean(effects.map((each) => each[factor]!)),
      muStar: muStarOf(effects),
      muStarLow,
      muStarHigh,
      sigma: sigmaOf(effects),
      sigmaLow,
      sigmaHigh,
    };
  });
  const greatest = Math.max(...all.map(({ muStar }) => muStar));
  return all.map((each) => ({ ...each, kept: each.muStar > KEPT_SHARE * greatest }));
};
