import type { PairEffect } from './directed-effect.ts';

export const alter: PairEffect = {
  kind: 'pair',
  name: 'altX',
  title: 'alter',
  formula: 's_i = Σ_j x_ij (v_j - mean)',
  where: ['x_ij: 1 where i sends a tie to j, else 0', 'v_j: the value of the attribute'],
  paper: 'Snijders, Steglich & Schweinberger 2007',
  value: (_own, other, { mean }) => other - mean,
};
