import { symmetricEigen } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';

export interface MahalanobisTest {
  /** Share of simulations at least as far from their mean as what was observed; small where the model misses it. */
  readonly p: number;
  /** Squared distance of the observed statistics. */
  readonly distance: number;
  /** How many directions the simulations vary in. */
  readonly rank: number;
  /** Whether the observed differ in a direction in which no simulation varies; the distance cannot see it. */
  readonly beyond: boolean;
}

/** Eigenvalues below this share of the greatest count as 0, as in MASS::ginv, which RSiena's test uses. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * Monte Carlo Mahalanobis test of a vector of statistics, as RSiena's sienaGOF: distances
 * (s − s̄)ᵀ Σ⁺ (s − s̄) with mean and covariance of the simulations, Σ⁺ the pseudo-inverse. Lospinoso & Snijders 2019,
 * Methodological Innovations 12 (3). `simulated` holds the statistics of one run each, at least two.
 */
export const mahalanobisTest = (
  observed: ArrayLike<number>,
  simulated: readonly ArrayLike<number>[],
): MahalanobisTest => {
  const size = observed.length;
  const runs = simulated.length;
  const odd = simulated.findIndex(({ length }) => length !== size);
  if (runs < 2 || odd !== -1)
    throw new EntenteError(
      'bad-input',
      runs < 2
        ? `mahalanobisTest: needs at least 2 simulations, got ${runs}`
        : `mahalanobisTest: simulation ${odd} has ${simulated[odd]!.length} statistics, observed are ${size}`,
    );
  const mean = Float64Array.from({ length: size }, (_, i) =>
    simulated.reduce((sum, each) => sum + each[i]! / runs, 0),
  );
  const away = (statistics: ArrayLike<number>): Float64Array =>
    mean.map((middle, i) => statistics[i]! - middle);
  const covariance = new Float64Array(size * size);
  for (const each of simulated) {
    const off = away(each);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) covariance[i * size + j]! += (off[i]! * off[j]!) / (runs - 1);
  }
  const { values, vectors } = symmetricEigen(covariance, size);
  const least = TOLERANCE * Math.max(...values, 0);
  const along = (off: Float64Array, k: number): number =>
    off.reduce((sum, each, i) => sum + each * vectors[k * size + i]!, 0);
  const distanceOf = (statistics: ArrayLike<number>): number => {
    const off = away(statistics);
    return values.reduce((sum, value, k) => (value > least ? sum + along(off, k) ** 2 / value : sum), 0);
  };
  const distance = distanceOf(observed);
  const offObserved = away(observed);
  const length = Math.hypot(...offObserved);
  return {
    p: simulated.filter((each) => distanceOf(each) >= distance).length / runs,
    distance,
    rank: values.filter((value) => value > least).length,
    beyond: values.some(
      (value, k) => value <= least && Math.abs(along(offObserved, k)) > 1e-6 * (1 + length),
    ),
  };
};
