export { chiSquareTail, logGamma } from './chi-square.ts';
export * from './draw-item.ts';
export { invertMatrix } from './invert-matrix.ts';
export { matrixProduct, transpose } from './matrix-product.ts';
export { bandKeys, hashText, jaccard } from './min-hash.ts';
export * from './seeded-stream.ts';
