import type { ConstantEffect } from './directed-effect.ts';

export const density: ConstantEffect = {
  kind: 'constant',
  name: 'density',
  title: 'outdegree (density)',
  formula: 's_i = Σ_j x_ij',
  where: ['x_ij: 1 where i sends a tie to j, else 0'],
  paper: 'Snijders 2001, Sociological Methodology 31: 361-395',
};
