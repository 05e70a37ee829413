/**
 * Ranked probability score of a law over ordered classes: Σ_{k<K} (P_k − 1[outcome <= k])², P_k the cumulative law;
 * in [0, K − 1], lower is better. A forecast that misses by one class loses less than one that misses by two.
 * Epstein 1969, Journal of Applied Meteorology 8: 985-987.
 */
export const rankedProbabilityScore = (law: ArrayLike<number>, outcome: number): number => {
  let sum = 0;
  let cumulative = 0;
  for (let k = 0; k < law.length - 1; k++) {
    cumulative += law[k]!;
    sum += (cumulative - (outcome <= k ? 1 : 0)) ** 2;
  }
  return sum;
};
