import { ASPECT, CAPABILITY } from '../../engine/world/aspect.ts';
import { fixed, type MechanismKind } from '../mechanism.ts';

export const tacticalDiffusion: MechanismKind<'spontaneous' | 'byAllies' | 'byShare'> = {
  layer: 'events',
  name: 'tactics',
  title: 'spread of tactics',
  formula: 'b_iτ: 0 -> 1 at a0 + a1 Σ_j p_ij b_jτ 1[c_i ≥ c*_τ] + a2 (share of adopters)',
  where: [
    'a0: spontaneous; a1: byAllies; a2: byShare',
    'b_iτ: 1 where i uses tactic τ; p_ij: 1 where allied',
    'c_i: capability; c*_τ: what the tactic needs',
  ],
  paper: 'Horowitz 2010',
  parameters: { spontaneous: fixed(0.005), byAllies: fixed(0.2), byShare: fixed(0.05) },
  dependsOn: ASPECT.tie | ASPECT.attributes | ASPECT.tactics | ASPECT.anybody,
  concerns: { everybodyBy: ASPECT.tactics },
  create: (world, values) => {
    const { tactics } = world;
    const rateOf = (i: number, tactic: number): number => {
      if (world.adopted[i * tactics + tactic] === 1) return 0;
      let teachers = 0;
      if (values.byAllies > 0 && world.ordinals[CAPABILITY][i]! >= world.capabilityNeeded[tactic]!) {
        const { allies, allyCount, capacity } = world;
        for (let k = i * capacity; k < i * capacity + allyCount[i]!; k++)
          teachers += world.adopted[allies[k]! * tactics + tactic]!;
      }
      return (
        values.spontaneous +
        values.byAllies * teachers +
        (values.byShare * world.adopters[tactic]!) / world.count
      );
    };
    return {
      pressureSlope: () => 0,
      measure: (i, into) => {
        let sum = 0;
        for (let tactic = 0; tactic < tactics; tactic++) sum += rateOf(i, tactic);
        into[i] = sum;
      },
      happen: (i, stream) => {
        let total = 0;
        for (let tactic = 0; tactic < tactics; tactic++) total += rateOf(i, tactic);
        let left = stream.uniform() * total;
        for (let tactic = 0; tactic < tactics; tactic++) {
          left -= rateOf(i, tactic);
          if (left < 0) return world.adopt(i, tactic);
        }
      },
    };
  },
};
