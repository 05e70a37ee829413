import type { AttributeScale } from '../effects/directed/index.ts';

/**
 * Mean and range over all waves; mean similarity, 1 - |v_i - v_j| / range, over pairs within a wave and over the waves
 * that a period begins with: all but the last, or the only one. So RSiena centres (checked against its constants).
 */
export const attributeScale = (waves: readonly (Uint8Array | Float64Array)[]): AttributeScale => {
  let sum = 0;
  let count = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const wave of waves)
    for (const value of wave) {
      sum += value;
      count++;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  const range = most - least;
  let similarity = 0;
  let pairs = 0;
  for (const wave of waves.slice(0, Math.max(1, waves.length - 1)))
    for (let i = 0; i < wave.length; i++)
      for (let j = i + 1; j < wave.length; j++) {
        similarity += 1 - Math.abs(wave[i]! - wave[j]!) / range;
        pairs++;
      }
  return { mean: sum / count, range, similarityMean: similarity / pairs };
};
