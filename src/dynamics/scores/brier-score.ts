/**
 * Multi-class Brier score of a law over classes: Σ_k (p_k − 1[k = outcome])², in [0, 2], lower is better.
 * For a yes-or-no event with p = (1 − f, f) it is twice the one-sided (f − y)²; `binaryBrierScore` gives that.
 * Brier 1950, Monthly Weather Review 78: 1-3.
 */
export const brierScore = (law: ArrayLike<number>, outcome: number): number => {
  let sum = 0;
  for (let k = 0; k < law.length; k++) sum += (law[k]! - (k === outcome ? 1 : 0)) ** 2;
  return sum;
};

/** (f − y)² for an event of forecast probability f, in [0, 1]. */
export const binaryBrierScore = (probability: number, happened: boolean): number =>
  (probability - (happened ? 1 : 0)) ** 2;
