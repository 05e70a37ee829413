import { ASPECT, PRESSURES } from '../../engine/world/aspect.ts';
import { takeToken } from '../../engine/world/draw-token.ts';
import { logNormal, type MechanismKind, normal } from '../mechanism.ts';

export const attrition: MechanismKind<'rate' | 'byStrikes' | 'byOffensive' | 'bySanctuary' | 'byRepression'> =
  {
    layer: 'support',
    name: 'attrition',
    title: 'attrition',
    formula: 'i -> D at m_i (δ0 + Σ_e δ_e P_i^e), not below 0',
    where: [
      'δ0: rate',
      'δ_e: byStrikes, byOffensive, bySanctuary, byRepression',
      'P_i^e: pressure on i of type e',
    ],
    paper: 'assumed',
    parameters: {
      rate: logNormal(0.05, 0.5),
      byStrikes: normal(0.1, 0.1),
      byOffensive: normal(0.1, 0.1),
      bySanctuary: normal(0.05, 0.1),
      byRepression: normal(0, 0.1),
    },
    dependsOn: ASPECT.tokens | ASPECT.pressure,
    create: (world, values) => {
      const slopes = new Float64Array(PRESSURES.length);
      return {
        // A rate that is linear in pressure and rises with it falls while the pressure fades.
        pressureSlope: () =>
          slopes.some((slope) => slope < 0)
            ? Math.max(...slopes.map(Math.abs)) / Math.max(values.rate, 1e-3)
            : 0,
        begin: () =>
          slopes.set([values.byStrikes, values.byOffensive, values.bySanctuary, values.byRepression]),
        measure: (i, into) => {
          let hazard = values.rate;
          if (world.pressure[i]! > 0)
            for (let e = 0; e < PRESSURES.length; e++) hazard += slopes[e]! * world.pressures[e]![i]!;
          into[i] = hazard > 0 ? world.support[i]! * hazard : 0;
        },
        happen: (i, stream) => {
          takeToken(world, i, stream);
          world.dead++;
        },
      };
    },
  };
