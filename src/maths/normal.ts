/** Density of the standard normal law. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * Distribution function of the standard normal law, to about 1e-15 absolutely: for |z| < 3 the series
 * Φ(z) = ½ + φ(z) Σ_k z^(2k+1) / (1·3·…·(2k+1)) (Marsaglia 2004, J. Statistical Software 11 (4)), beyond it the
 * continued fraction of the tail, 1 − Φ(z) = φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))) (Abramowitz & Stegun 26.2.14).
 */
export const normalCdf = (z: number): number => {
  if (Math.abs(z) < 3) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
      term *= (z * z) / k;
      sum += term;
    }
    return 0.5 + normalDensity(z) * sum;
  }
  const x = Math.abs(z);
  let fraction = x;
  for (let k = 60; k >= 1; k--) fraction = x + k / fraction;
  const tail = normalDensity(x) / fraction;
  return z > 0 ? 1 - tail : tail;
};
