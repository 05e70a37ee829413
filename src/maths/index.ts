export * from './draw-item.ts';
export { bandKeys, hashText, jaccard } from './min-hash.ts';
export * from './seeded-stream.ts';
