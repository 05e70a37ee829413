import type { SignedEffect } from './signed-effect.ts';

export const dormantGrievance: SignedEffect = {
  name: 'dormantGrievance',
  title: 'dormant grievance',
  formula: 's_i = Σ_j q_ij exp(-time since they last fought / 2 years)',
  where: [
    'q_ij: 1 where i and j are hostile, else 0',
    'while they are hostile no time has passed since; who never fought has no grievance',
  ],
  paper: 'assumed',
  prior: { mean: 0.5, sd: 0.5 },
  tiesOfEgo: 1,
  hostile: ({ ties, lastFight, time, capacity }, ego, partners, count, into) => {
    const begin = ego * capacity;
    for (let k = 0; k < count; k++) {
      const cell = begin + partners[k]!;
      const last = lastFight[cell]!;
      into[k] = ties[cell] === -1 ? 1 : last === Number.NEGATIVE_INFINITY ? 0 : Math.exp((last - time) / 2);
    }
  },
};
