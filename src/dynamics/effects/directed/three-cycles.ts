import type { StructuralEffect } from './directed-effect.ts';

export const threeCycles: StructuralEffect = {
  kind: 'structural',
  name: 'cycle3',
  title: '3-cycles',
  formula: 's_i = Σ_{j,h} x_ij x_jh x_hi, and the statistic counts each cycle once: Σ_i s_i / 3',
  where: ['x_ij: 1 where i sends a tie to j, else 0'],
  paper: 'Snijders 2001, Sociological Methodology 31: 361-395; counted once as RSiena does',
  gains: ({ size, senders, inDegree }, ego, row) => {
    const begin = ego * size;
    for (let k = begin; k < begin + inDegree[ego]!; k++) {
      const via = senders[k]! * size;
      const ins = via + inDegree[senders[k]!]!;
      for (let l = via; l < ins; l++) if (senders[l] !== ego) row.addOne(senders[l]!);
    }
  },
  statistic: ({ size, ties, receivers, outDegree }) => {
    let sum = 0;
    for (let i = 0; i < size; i++)
      for (let k = i * size; k < i * size + outDegree[i]!; k++) {
        const j = receivers[k]!;
        for (let l = j * size; l < j * size + outDegree[j]!; l++) sum += ties[receivers[l]! * size + i]!;
      }
    return sum / 3;
  },
};
