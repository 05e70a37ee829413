import type { PairEffect } from './directed-effect.ts';

export const similarity: PairEffect = {
  kind: 'pair',
  name: 'simX',
  title: 'similarity',
  formula: 's_i = Σ_j x_ij (1 - |v_i - v_j| / range - mean similarity)',
  where: ['x_ij: 1 where i sends a tie to j, else 0', 'v_i: the value of the attribute'],
  paper: 'Snijders, Steglich & Schweinberger 2007',
  value: (own, other, { range, similarityMean }) => 1 - Math.abs(own - other) / range - similarityMean,
};
