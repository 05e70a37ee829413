import type { SignedEffect } from './signed-effect.ts';

export const asymmetryOnHostile: SignedEffect = {
  name: 'asymmetryHostile',
  title: 'power asymmetry on hostile ties',
  formula: 's_i = Σ_j q_ij |L_ij|',
  where: [
    'q_ij: 1 where i and j are hostile, else 0',
    'L_ij = ln((m_i + 1) / (m_j + 1)): how many times the support',
  ],
  paper: 'Gade, Hafez & Gabbay 2019, Journal of Peace Research',
  prior: { mean: 0.4, sd: 0.4 },
  tiesOfEgo: 1,
  hostile: ({ logSupport }, ego, partners, count, into) => {
    const own = logSupport[ego]!;
    for (let k = 0; k < count; k++) into[k] = Math.abs(own - logSupport[partners[k]!]!);
  },
};
