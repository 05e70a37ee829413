import { normalQuantile, quantileOfSorted } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import type { Outcome } from './outcomes.ts';
import { columnOf, type RunTable } from './run-table.ts';

/** How far an outcome differs between two scenarios at one time, run by run on the same random numbers. */
export interface PairedDifference {
  /** Mean of the differences. */
  readonly mean: number;
  /** 95 % interval of that mean: what the number of runs leaves open. */
  readonly low: number;
  readonly high: number;
  /** The middle 80 % of the differences themselves. */
  readonly low80: number;
  readonly high80: number;
  /** Variance of the differences over what unpaired runs would have: below 1 where pairing helps. */
  readonly varianceRatio: number;
}

export interface ComparedOutcome extends Outcome {
  readonly at: readonly PairedDifference[];
}

const momentsOf = (values: Float64Array): { readonly mean: number; readonly variance: number } => {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let variance = 0;
  for (const value of values) variance += (value - mean) ** 2 / Math.max(1, values.length - 1);
  return { mean, variance };
};

const Z95 = normalQuantile(0.975);

/** Paired differences `shown` - `against` of two columns. */
export const pairedDifference = (shown: Float64Array, against: Float64Array): PairedDifference => {
  const differences = shown.map((value, r) => value - against[r]!);
  const { mean, variance } = momentsOf(differences);
  const half = Z95 * Math.sqrt(variance / differences.length);
  const apart = momentsOf(shown).variance + momentsOf(against).variance;
  const sorted = differences.sort();
  return {
    mean,
    low: mean - half,
    high: mean + half,
    low80: quantileOfSorted(sorted, 0.1),
    high80: quantileOfSorted(sorted, 0.9),
    varianceRatio: apart === 0 ? 1 : variance / apart,
  };
};

/**
 * Two scenarios run by run: the runs of a number share their random numbers, so that what they have in common cancels.
 * Outcomes that only one has are left out.
 */
export const compareRuns = (shown: RunTable, against: RunTable): readonly ComparedOutcome[] => {
  const runs = Math.min(shown.runs, against.runs);
  if (runs < 2 || shown.times.join() !== against.times.join())
    throw new EntenteError('bad-input', 'compareRuns: the scenarios are not written down at the same times', {
      hint: 'Give both the same years and observationsAYear.',
    });
  const places = new Map(against.outcomes.map(({ id }, o) => [id, o]));
  return shown.outcomes.flatMap((outcome, o) => {
    const other = places.get(outcome.id);
    if (other === undefined) return [];
    return [
      {
        ...outcome,
        at: shown.times.map((_, t) =>
          pairedDifference(
            columnOf(shown, t, o).subarray(0, runs),
            columnOf(against, t, other).subarray(0, runs),
          ),
        ),
      },
    ];
  });
};
