import type { SignedEffect } from './signed-effect.ts';

export const asymmetryOnAllied: SignedEffect = {
  name: 'asymmetryAllied',
  title: 'power asymmetry on allied ties',
  formula: 's_i = -Σ_j p_ij |L_ij|',
  where: [
    'p_ij: 1 where i and j are allied, else 0',
    'L_ij = ln((m_i + 1) / (m_j + 1)): how many times the support',
  ],
  paper: 'Gade, Hafez & Gabbay 2019, Journal of Peace Research',
  prior: { mean: 0.2, sd: 0.4 },
  tiesOfEgo: 1,
  allied: ({ logSupport }, ego, partners, count, into) => {
    const own = logSupport[ego]!;
    for (let k = 0; k < count; k++) into[k] = -Math.abs(own - logSupport[partners[k]!]!);
  },
};
