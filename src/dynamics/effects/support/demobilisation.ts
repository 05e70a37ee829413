import { ASPECT } from '../../engine/world/aspect.ts';
import { takeToken } from '../../engine/world/draw-token.ts';
import { logNormal, type MechanismKind, normal } from '../mechanism.ts';

export const demobilisation: MechanismKind<'rate' | 'byNegotiation'> = {
  layer: 'support',
  name: 'demobilisation',
  title: 'demobilisation',
  formula: 'i -> U at m_i δ_u (1 + δ_N N_i), not below 0',
  where: ['δ_u: rate', 'δ_N: byNegotiation', 'N_i: how far i negotiates'],
  paper: 'assumed',
  parameters: { rate: logNormal(0.02, 0.7), byNegotiation: normal(1, 0.5) },
  dependsOn: ASPECT.tokens | ASPECT.pressure,
  create: (world, values) => ({
    pressureSlope: () => Math.abs(values.byNegotiation),
    measure: (i, into) => {
      into[i] =
        world.support[i]! * values.rate * Math.max(0, 1 + values.byNegotiation * world.negotiation[i]!);
    },
    happen: (i, stream) => {
      takeToken(world, i, stream);
      world.reservoir++;
    },
  }),
};
