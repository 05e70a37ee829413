import { drawBeta } from '../../../maths/index.ts';
import { ASPECT, MOST_ORDINAL, RADICALISM } from '../../engine/world/aspect.ts';
import { splitOff } from '../../engine/world/splinter.ts';
import { beta, fixed, logNormal, type MechanismKind, normal } from '../mechanism.ts';

export const split: MechanismKind<
  'rate' | 'bySize' | 'byVariance' | 'byNegotiation' | 'byPressure' | 'byDecapitation' | 'hostile'
> = {
  layer: 'events',
  name: 'split',
  title: 'split',
  formula: 'σ_i = σ0 (m_i / m̄)^½ exp(σ_r var_r + σ_N N_i + σ_P P_i + σ_L decap_i)',
  where: [
    'σ0: rate; ½: bySize; m̄: mean support of the active',
    'var_r: y_i (1 - y_i), what one step of radicalism between old and young would make (y_i the young share)',
    'N_i: how far i negotiates; P_i: pressure; decap_i: 1 from the loss of a leader to his successor',
    'the splinter takes Binomial(m_i, f) tokens, f ~ Beta(2, 5), is one step more radical with chance ½, and an enemy with chance π_h: hostile',
  ],
  paper: 'UCDP: 69 splinters in 2,471 group-years; Duursma & Fliervoet 2021',
  parameters: {
    rate: logNormal(0.03, 0.5),
    bySize: fixed(0.5),
    byVariance: normal(0.2, 0.4),
    byNegotiation: normal(0.6, 0.4),
    byPressure: normal(0.2, 0.4),
    byDecapitation: normal(0.2, 0.4),
    hostile: beta(2, 4),
  },
  dependsOn: ASPECT.tokens | ASPECT.pressure,
  create: (world, values) => ({
    pressureSlope: () => Math.abs(values.byPressure) + Math.abs(values.byNegotiation),
    measure: (i, into) => {
      if (world.isLasting(i)) {
        into[i] = 0;
        return;
      }
      const young = world.support[i]! > 0 ? world.youngSupport[i]! / world.support[i]! : 0;
      const exponent =
        values.byVariance * young * (1 - young) +
        values.byNegotiation * world.negotiation[i]! +
        values.byPressure * world.pressure[i]! +
        values.byDecapitation * world.beheaded[i]!;
      const size = values.bySize === 0.5 ? Math.sqrt(world.support[i]!) : world.support[i]! ** values.bySize;
      into[i] = values.rate * size * (exponent === 0 ? 1 : Math.exp(exponent));
    },
    scale: () =>
      values.bySize === 0 || world.activeSupport === 0
        ? 1
        : (world.count / world.activeSupport) ** values.bySize,
    happen: (i, stream) => {
      const radicalism = world.ordinals[RADICALISM][i]!;
      const share = drawBeta(stream, 2, 5);
      const step = stream.uniform() < 0.5 ? 1 : 0;
      splitOff(
        world,
        i,
        { share, radicalism: Math.min(MOST_ORDINAL, radicalism + step), hostile: values.hostile },
        stream,
      );
    },
  }),
};
