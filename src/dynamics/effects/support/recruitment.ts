import { ASPECT, RADICALISM } from '../../engine/world/aspect.ts';
import { giveToken, RECRUIT } from '../../engine/world/draw-token.ts';
import { logNormal, type MechanismKind, normal } from '../mechanism.ts';

export const recruitment: MechanismKind<'rate' | 'byRadicalism' | 'byPressure'> = {
  layer: 'support',
  name: 'recruitment',
  title: 'recruitment from the unaligned',
  formula: 'U -> i at ι U m_i exp(θ_r r_i - θ_P P_i) / M',
  where: [
    'ι: rate',
    'U: tokens that nobody holds',
    'm_i: support of i',
    'M: all tokens at the beginning',
    'θ_r: byRadicalism, r_i less 3',
    'θ_P: byPressure, P_i the pressure on i',
  ],
  paper: 'logistic growth; assumed',
  parameters: { rate: logNormal(0.3, 0.7), byRadicalism: normal(0, 0.3), byPressure: normal(0, 0.3) },
  dependsOn: ASPECT.tokens | ASPECT.attributes | ASPECT.pressure,
  create: (world, values) => ({
    pressureSlope: () => Math.abs(values.byPressure),
    measure: (i, into) => {
      const exponent =
        values.byRadicalism * (world.ordinals[RADICALISM][i]! - 3) - values.byPressure * world.pressure[i]!;
      into[i] = values.rate * world.support[i]! * (exponent === 0 ? 1 : Math.exp(exponent));
    },
    scale: () => (world.recruitmentShare * world.reservoir) / world.totalSupport,
    happen: (i, stream) => {
      world.reservoir--;
      giveToken(world, i, RECRUIT, stream);
    },
  }),
};
