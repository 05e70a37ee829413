export { type BitSketch, bitSketch, bitsInCommon, bitsToExpect } from './bit-sketch.ts';
export { chiSquareTail, logGamma } from './chi-square.ts';

export * from './cholesky.ts';
export * from './draw-from-laws.ts';
export * from './draw-item.ts';
export { invertMatrix } from './invert-matrix.ts';
export { krippendorffAlpha, type RatedUnit } from './krippendorff-alpha.ts';
export { betaCdf, betaQuantile, normalQuantile } from './law-quantiles.ts';
export { matrixProduct, transpose } from './matrix-product.ts';
export { bandKeys, hashText, jaccard } from './min-hash.ts';
export * from './normal.ts';
export * from './quantile.ts';
export * from './seeded-stream.ts';
export * from './symmetric-eigen.ts';
