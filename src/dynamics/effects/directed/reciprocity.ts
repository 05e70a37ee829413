import type { StructuralEffect } from './directed-effect.ts';

export const reciprocity: StructuralEffect = {
  kind: 'structural',
  name: 'recip',
  title: 'reciprocity',
  formula: 's_i = Σ_j x_ij x_ji',
  where: ['x_ij: 1 where i sends a tie to j, else 0'],
  paper: 'Snijders 2001, Sociological Methodology 31: 361-395',
  gains: ({ size, senders, inDegree }, ego, row) => {
    const begin = ego * size;
    for (let k = begin; k < begin + inDegree[ego]!; k++) row.addOne(senders[k]!);
  },
  statistic: ({ size, ties, receivers, outDegree }) => {
    let sum = 0;
    for (let i = 0; i < size; i++)
      for (let k = i * size; k < i * size + outDegree[i]!; k++) sum += ties[receivers[k]! * size + i]!;
    return sum;
  },
};
