import type { StructuralEffect } from './directed-effect.ts';

export const transitiveTriplets: StructuralEffect = {
  kind: 'structural',
  name: 'transTrip',
  title: 'transitive triplets',
  formula: 's_i = Σ_{j,h} x_ij x_ih x_hj',
  where: ['x_ij: 1 where i sends a tie to j, else 0'],
  paper: 'Snijders 2001, Sociological Methodology 31: 361-395',
  // A tie i -> j closes i -> h -> j, and makes i -> h close i -> j -> h.
  gains: ({ size, receivers, outDegree, senders, inDegree }, ego, row) => {
    const begin = ego * size;
    for (let k = begin; k < begin + outDegree[ego]!; k++) {
      const via = receivers[k]! * size;
      const outs = via + outDegree[receivers[k]!]!;
      for (let l = via; l < outs; l++) if (receivers[l] !== ego) row.addOne(receivers[l]!);
      const ins = via + inDegree[receivers[k]!]!;
      for (let l = via; l < ins; l++) if (senders[l] !== ego) row.addOne(senders[l]!);
    }
  },
  statistic: ({ size, ties, receivers, outDegree }) => {
    let sum = 0;
    for (let i = 0; i < size; i++)
      for (let k = i * size; k < i * size + outDegree[i]!; k++) {
        const h = receivers[k]!;
        for (let l = h * size; l < h * size + outDegree[h]!; l++) sum += ties[i * size + receivers[l]!]!;
      }
    return sum;
  },
};
