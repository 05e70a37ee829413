export * from './draw-item.ts';
export * from './seeded-stream.ts';
