import { normalCdf, normalDensity } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';

/**
 * Fair continuous ranked probability score of a sample X_1..X_M against the outcome y:
 * mean |X_i − y| − Σ_{i<j} |X_i − X_j| / (M (M − 1)), in the unit of the outcome, lower is better.
 * "Fair": its expectation does not depend on M (Ferro 2014, QJRMS 140: 1917-1923). It can be below 0 by chance.
 * At least two runs. O(M log M): over the sorted sample, Σ_{i<j} |X_i − X_j| = Σ_i (2i − M + 1) X_(i), i from 0.
 */
export const fairCrps = (sample: ArrayLike<number>, outcome: number): number => {
  const size = sample.length;
  if (size < 2) throw new EntenteError('bad-input', `fairCrps: needs at least 2 runs, got ${size}`);
  const sorted = Float64Array.from(sample).sort();
  let miss = 0;
  let spread = 0;
  for (let i = 0; i < size; i++) {
    miss += Math.abs(sorted[i]! - outcome);
    spread += (2 * i - size + 1) * sorted[i]!;
  }
  return miss / size - spread / (size * (size - 1));
};

/**
 * The score of a normal law N(mean, sd²) in closed form, sd > 0: sd (z (2Φ(z) − 1) + 2φ(z) − 1/√π), z = (y − mean)/sd.
 * Gneiting & Raftery 2007, JASA 102: 359-378, p. 367.
 */
export const normalCrps = (mean: number, sd: number, outcome: number): number => {
  const z = (outcome - mean) / sd;
  return sd * (z * (2 * normalCdf(z) - 1) + 2 * normalDensity(z) - 1 / Math.sqrt(Math.PI));
};
