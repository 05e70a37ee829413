import { quantileOfSorted, type SeededStream } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import type { SaltelliDesign } from './saltelli-design.ts';

/** What came out at a point: the mean over runs with different seeds, and the variance of that mean (0: no chance in it). */
export interface PointOutcome {
  readonly mean: number;
  readonly varianceOfMean: number;
}

export interface Share {
  readonly value: number;
  /** 95 % percentile interval from drawing rows of the design. */
  readonly low: number;
  readonly high: number;
}

export interface SobolIndices {
  /** S1_i: share of the variance that factor i takes by itself. */
  readonly first: readonly Share[];
  /** ST_i: share that factor i takes part in. */
  readonly total: readonly Share[];
  /** Variance of the outcome over the factors, chance left out. */
  readonly variance: number;
  /** Share of the variance of the point means that is chance between seeds. */
  readonly seedNoise: number;
}

interface Estimate {
  readonly first: readonly number[];
  readonly total: readonly number[];
  readonly variance: number;
  readonly seedNoise: number;
}

/** From the rows of the design that are named (some perhaps several times). */
const estimate = (
  { factors, base }: SaltelliDesign,
  outcomes: readonly PointOutcome[],
  rows: readonly number[],
): Estimate => {
  const at = (matrix: number, row: number): number => outcomes[matrix * base + row]!.mean;
  let sum = 0;
  let noise = 0;
  for (const row of rows) {
    sum += at(0, row) + at(1, row);
    noise += outcomes[row]!.varianceOfMean + outcomes[base + row]!.varianceOfMean;
  }
  const count = 2 * rows.length;
  const mean = sum / count;
  let squares = 0;
  for (const row of rows) squares += (at(0, row) - mean) ** 2 + (at(1, row) - mean) ** 2;
  const withNoise = squares / (count - 1);
  const variance = withNoise - noise / count;
  /** Half the mean squared difference between a matrix and AB_i, less what seeds alone would make. */
  const differing = (matrix: 0 | 1, i: number): number => {
    let squared = 0;
    let own = 0;
    for (const row of rows) {
      squared += (at(matrix, row) - at(2 + i, row)) ** 2;
      own += outcomes[matrix * base + row]!.varianceOfMean + outcomes[(2 + i) * base + row]!.varianceOfMean;
    }
    return (squared - own) / (2 * rows.length);
  };
  const each = Array.from({ length: factors }, (_, i) => i);
  return {
    first: each.map((i) => 1 - differing(1, i) / variance),
    total: each.map((i) => differing(0, i) / variance),
    variance,
    seedNoise: withNoise > 0 ? noise / count / withNoise : 0,
  };
};

/**
 * Sobol indices by Jansen's estimators (Jansen 1999, Computer Physics Communications 117: 35-43):
 * S1_i = 1 − Σ (f_B − f_ABi)² / 2N / V, ST_i = Σ (f_A − f_ABi)² / 2N / V.
 * Where points are means over seeds, independent between points, the variance of these means is taken out of each sum
 * and of V, and reported as a share of its own. `outcomes` in the order of the design's points.
 */
export const sobolIndices = (
  design: SaltelliDesign,
  outcomes: readonly PointOutcome[],
  stream: SeededStream,
  { resamples = 1000 }: { readonly resamples?: number } = {},
): SobolIndices => {
  if (outcomes.length !== design.points.length)
    throw new EntenteError(
      'bad-input',
      `sobolIndices: ${outcomes.length} outcomes for ${design.points.length} points`,
    );
  const odd = outcomes.findIndex(
    ({ mean, varianceOfMean }) => !(Number.isFinite(mean) && varianceOfMean >= 0),
  );
  if (odd !== -1) throw new EntenteError('bad-input', `sobolIndices: point ${odd} has no finite outcome`);
  const rows = Array.from({ length: design.base }, (_, row) => row);
  const whole = estimate(design, outcomes, rows);
  if (!(whole.variance > 0))
    throw new EntenteError('bad-input', 'sobolIndices: the outcome does not vary more than its seeds do', {
      hint: 'Widen the ranges of the factors, or run more seeds at each point.',
    });
  const drawn = Array.from({ length: resamples }, () =>
    estimate(
      design,
      outcomes,
      rows.map(() => stream.integerBelow(design.base)),
    ),
  );
  const share = (of: (each: Estimate) => number): Share => {
    const sorted = Float64Array.from(drawn, of).sort();
    return { value: of(whole), low: quantileOfSorted(sorted, 0.025), high: quantileOfSorted(sorted, 0.975) };
  };
  return {
    first: whole.first.map((_, i) => share(({ first }) => first[i]!)),
    total: whole.total.map((_, i) => share(({ total }) => total[i]!)),
    variance: whole.variance,
    seedNoise: whole.seedNoise,
  };
};
