import { drawBeta } from '../../../maths/index.ts';
import { ASPECT, RADICALISM } from '../../engine/world/aspect.ts';
import { splitOff } from '../../engine/world/splinter.ts';
import { beta, logNormal, type MechanismKind, normal } from '../mechanism.ts';

export const coOption: MechanismKind<'rate' | 'byNegotiation' | 'byRadicalism' | 'byPressure' | 'hostile'> = {
  layer: 'events',
  name: 'coOption',
  title: 'co-option by the government',
  formula: 'χ_i = χ0 exp(χ_N N_i - χ_r (r_i - 3) + χ_P P_i)',
  where: [
    'χ0: rate; χ_N: byNegotiation; χ_r: byRadicalism; χ_P: byPressure',
    'N_i: how far i negotiates; r_i: radicalism; P_i: pressure',
    'r_i falls by one, i and the government are allied, and hard-liners leave: Binomial(m_i, f), f ~ Beta(2, 5), as radical as i was, enemies with chance π_h: hostile',
  ],
  paper: 'assumed',
  parameters: {
    rate: logNormal(0.02, 0.7),
    byNegotiation: normal(1, 0.5),
    byRadicalism: normal(0.2, 0.3),
    byPressure: normal(0, 0.4),
    hostile: beta(2, 4),
  },
  dependsOn: ASPECT.attributes | ASPECT.pressure,
  create: (world, values) => ({
    pressureSlope: () => Math.abs(values.byPressure) + Math.abs(values.byNegotiation),
    measure: (i, into) => {
      const { government } = world;
      if (i === government || government === -1 || world.isLasting(i) || world.active[government] === 0) {
        into[i] = 0;
        return;
      }
      const exponent =
        values.byNegotiation * world.negotiation[i]! -
        values.byRadicalism * (world.ordinals[RADICALISM][i]! - 3) +
        values.byPressure * world.pressure[i]!;
      into[i] = values.rate * (exponent === 0 ? 1 : Math.exp(exponent));
    },
    happen: (i, stream) => {
      const radicalism = world.ordinals[RADICALISM][i]!;
      splitOff(world, i, { share: drawBeta(stream, 2, 5), radicalism, hostile: values.hostile }, stream);
      world.setOrdinal(RADICALISM, i, radicalism - 1);
      world.setTie(i, world.government, 1);
    },
  }),
};
