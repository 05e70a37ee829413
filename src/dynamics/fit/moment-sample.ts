import { emptyMoments, type MomentModel } from './moment-model.ts';

/** What many simulations at one vector of parameters say of the model there. */
export interface MomentSample {
  readonly size: number;
  /** Mean of simulated less observed statistics, periods summed. */
  readonly mean: Float64Array;
  /** Covariance of the statistics, row-major p x p. */
  readonly covariance: Float64Array;
  /** D: row statistic, column parameter. d E(s_k) / d theta_l. */
  readonly derivative: Float64Array;
  /** In how many simulations each statistic came out below, and above, what was observed. */
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** Regression of each deviation on its own score: the control variate of `dolby`. */
  readonly control: Float64Array;
  /** Mean and standard deviation of each period's length, for conditional estimation. */
  readonly times: { readonly mean: Float64Array; readonly sd: Float64Array };
}

/** Sums of centred values that differ by less than this are the same sum. */
const ROUNDING = 1e-9;

/**
 * Collects simulations and turns them into moments. The derivative is by the score function, period by period
 * (Schweinberger & Snijders 2007): D_kl = Σ_periods [mean(s_k J_l) - mean(s_k) mean(J_l)], J the score.
 */
export const momentCollector = (model: MomentModel) => {
  const p = model.parameters.length;
  const { periods, targets } = model;
  const draw = emptyMoments(model);
  const sums = new Float64Array(p);
  const squares = new Float64Array(p * p);
  const periodStatistics = new Float64Array(periods * p);
  const periodScores = new Float64Array(periods * p);
  const products = new Float64Array(p * p);
  const ownProducts = new Float64Array(p);
  const scoreSums = new Float64Array(p);
  const scoreSquares = new Float64Array(p);
  const timeSums = new Float64Array(periods);
  const timeSquares = new Float64Array(periods);
  const deviation = new Float64Array(p);
  const score = new Float64Array(p);
  const below = new Float64Array(p);
  const above = new Float64Array(p);
  let size = 0;

  const add = (): void => {
    const { statistics, scores, times } = draw;
    deviation.fill(0);
    score.fill(0);
    for (let period = 0; period < periods; period++) {
      const row = period * p;
      for (let k = 0; k < p; k++) {
        const own = statistics[row + k]! - targets[row + k]!;
        deviation[k]! += own;
        score[k]! += scores[row + k]!;
        periodStatistics[row + k]! += own;
        periodScores[row + k]! += scores[row + k]!;
        if (own !== 0) for (let l = 0; l < p; l++) products[k * p + l]! += own * scores[row + l]!;
      }
      timeSums[period]! += times[period]!;
      timeSquares[period]! += times[period]! ** 2;
    }
    for (let k = 0; k < p; k++) {
      sums[k]! += deviation[k]!;
      if (deviation[k]! < -ROUNDING) below[k]! += 1;
      else if (deviation[k]! > ROUNDING) above[k]! += 1;
      for (let l = 0; l < p; l++) squares[k * p + l]! += deviation[k]! * deviation[l]!;
      ownProducts[k]! += deviation[k]! * score[k]!;
      scoreSums[k]! += score[k]!;
      scoreSquares[k]! += score[k]! ** 2;
    }
    size++;
  };

  const sample = (): MomentSample => {
    const mean = sums.map((sum) => sum / size);
    const covariance = new Float64Array(p * p);
    const derivative = new Float64Array(p * p);
    for (let k = 0; k < p; k++)
      for (let l = 0; l < p; l++) {
        covariance[k * p + l] = (squares[k * p + l]! - size * mean[k]! * mean[l]!) / (size - 1);
        let cell = products[k * p + l]! / size;
        for (let period = 0; period < periods; period++)
          cell -= (periodStatistics[period * p + k]! / size) * (periodScores[period * p + l]! / size);
        derivative[k * p + l] = cell;
      }
    const control = Float64Array.from({ length: p }, (_, k) => {
      const variance = scoreSquares[k]! / size - (scoreSums[k]! / size) ** 2;
      return variance > 0 ? (ownProducts[k]! / size - mean[k]! * (scoreSums[k]! / size)) / variance : 0;
    });
    const times = {
      mean: timeSums.map((sum) => sum / size),
      sd: timeSums.map((sum, period) =>
        Math.sqrt(Math.max(0, timeSquares[period]! / size - (sum / size) ** 2) * (size / (size - 1))),
      ),
    };
    return { size, mean, covariance, derivative, below, above, control, times };
  };

  return { draw, deviation, score, add, sample };
};
