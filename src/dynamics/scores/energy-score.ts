import { EntenteError } from '../../records/index.ts';

const distance = (x: ArrayLike<number>, y: ArrayLike<number>): number => {
  let sum = 0;
  for (let k = 0; k < y.length; k++) sum += (x[k]! - y[k]!) ** 2;
  return Math.sqrt(sum);
};

/**
 * Fair energy score of a sample of vectors against the outcome y: mean ‖X_i − y‖ − Σ_{i<j} ‖X_i − X_j‖ / (M (M − 1)),
 * lower is better; `fairCrps` is its case of one dimension. Components should be on one scale. O(M² K).
 * Gneiting & Raftery 2007, JASA 102: 359-378, p. 367; fair form as in Ferro 2014.
 */
export const fairEnergyScore = (sample: readonly ArrayLike<number>[], outcome: ArrayLike<number>): number => {
  const size = sample.length;
  if (size < 2) throw new EntenteError('bad-input', `fairEnergyScore: needs at least 2 runs, got ${size}`);
  const odd = sample.findIndex((each) => each.length !== outcome.length);
  if (odd !== -1)
    throw new EntenteError(
      'bad-input',
      `fairEnergyScore: run ${odd} has ${sample[odd]!.length} components, the outcome ${outcome.length}`,
    );
  let miss = 0;
  let spread = 0;
  for (let i = 0; i < size; i++) {
    miss += distance(sample[i]!, outcome);
    for (let j = i + 1; j < size; j++) spread += distance(sample[i]!, sample[j]!);
  }
  return miss / size - spread / (size * (size - 1));
};
