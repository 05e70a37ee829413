import type { World } from '../../engine/world/world.ts';
import { type WorldAttributeEffect, worthOf } from './world-attribute-effect.ts';

/** B_i: how much of all support is with rivals for one constituency. */
const rivalry = (
  { overlap, ties, support, roster, count, capacity, activeSupport }: World,
  ego: number,
): number => {
  if (activeSupport === 0) return 0;
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const j = roster[k]!;
    const cell = ego * capacity + j;
    if (j !== ego && ties[cell] !== 1) sum += overlap[cell]! * support[j]!;
  }
  return sum / activeSupport;
};

export const outbidding: WorldAttributeEffect = {
  name: 'outbidding',
  title: 'outbidding',
  formula: 's_i = z_i B_i, B_i = Σ_j O_ij (1 - p_ij) m_j / M',
  where: [
    'z_i: the value of the attribute, less its middle',
    'O_ij: overlap; p_ij: 1 where allied; m_j: support; M: support of all active',
  ],
  paper: 'Conrad & Greene 2015; mixed: Nemeth',
  prior: { mean: 0.2, sd: 0.3 },
  ...worthOf(rivalry),
};
