import type { PairEffect } from './directed-effect.ts';

export const ego: PairEffect = {
  kind: 'pair',
  name: 'egoX',
  title: 'ego',
  formula: 's_i = (v_i - mean) Σ_j x_ij',
  where: ['x_ij: 1 where i sends a tie to j, else 0', 'v_i: the value of the attribute'],
  paper: 'Snijders, Steglich & Schweinberger 2007',
  value: (own, _other, { mean }) => own - mean,
};
