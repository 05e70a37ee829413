import { EntenteError } from '../../records/index.ts';
import { fitIsotonic, type IsotonicBlock } from './fit-isotonic.ts';

/** A reliability diagram without bins to choose, and the score taken apart: score = mcb − dsc + unc. */
export interface Reliability {
  readonly blocks: readonly IsotonicBlock[];
  /** Mean Brier score (f − y)² of the forecasts as they are. */
  readonly score: number;
  /** Miscalibration: what recalibrating would win; 0 for calibrated forecasts. */
  readonly mcb: number;
  /** Discrimination: what the recalibrated forecasts win over the base rate. */
  readonly dsc: number;
  /** Uncertainty: the score of the base rate r of these outcomes, r (1 − r). */
  readonly unc: number;
}

/**
 * CORP reliability of probability forecasts of an event: recalibrated by isotonic regression, and the mean Brier score
 * decomposed. Dimitriadis, Gneiting & Jordan 2021, PNAS 118 (8) e2016191118. Forecasts in [0, 1], outcomes 0 or 1.
 */
export const corpReliability = (forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): Reliability => {
  const count = forecasts.length;
  if (count === 0 || count !== outcomes.length)
    throw new EntenteError(
      'bad-input',
      `corpReliability: needs as many outcomes as forecasts and at least one, got ${count} and ${outcomes.length}`,
    );
  let happened = 0;
  let score = 0;
  for (let i = 0; i < count; i++) {
    happened += outcomes[i]!;
    score += (forecasts[i]! - outcomes[i]!) ** 2;
  }
  score /= count;
  const blocks = fitIsotonic(forecasts, outcomes);
  // Within a block of value v and n outcomes the mean of (v − y)² is v (1 − v).
  const recalibrated = blocks.reduce((sum, { value, count: n }) => sum + n * value * (1 - value), 0) / count;
  const base = happened / count;
  const unc = base * (1 - base);
  return { blocks, score, mcb: score - recalibrated, dsc: unc - recalibrated, unc };
};
