import { drawBeta } from '../../../maths/index.ts';
import { ASPECT } from '../../engine/world/aspect.ts';
import { loseDistrict } from '../../engine/world/end-actor.ts';
import { logNormal, type MechanismKind } from '../mechanism.ts';

export const expulsion: MechanismKind<'rate'> = {
  layer: 'events',
  name: 'expulsion',
  title: 'expulsion from a district',
  formula: 'h_ik: 1 -> 0 at ε (P_ik + Σ_j q_ij m_j h_jk / m_i)',
  where: [
    'ε: rate',
    'h_ik: 1 where i is present in district k',
    'P_ik: pressure of an offensive on district k, or on i anywhere',
    'q_ij: 1 where i and j are hostile; m_i: support',
    'a fraction ℓ ~ Beta(2, 8) of the tokens there dies, the rest moves on',
  ],
  paper: 'assumed',
  parameters: { rate: logNormal(0.1, 0.7) },
  dependsOn: ASPECT.tokens | ASPECT.place | ASPECT.tie | ASPECT.pressure | ASPECT.foe,
  concerns: { foesBy: ASPECT.tokens | ASPECT.place },
  create: (world, values) => {
    const rateIn = (i: number, district: number): number => {
      const { districts, presence, foes, foeCount, capacity, support } = world;
      if (presence[i * districts + district] === 0) return 0;
      let rivals = 0;
      for (let k = i * capacity; k < i * capacity + foeCount[i]!; k++)
        if (presence[foes[k]! * districts + district] === 1) rivals += support[foes[k]!]!;
      const pressure = world.districtPressure[district]! + world.pressures[OFFENSIVE]![i]!;
      return values.rate * (pressure + (rivals > 0 && support[i]! > 0 ? rivals / support[i]! : 0));
    };
    return {
      pressureSlope: () => 0,
      // The sum over districts of `rateIn`, foe by foe.
      measure: (i, into) => {
        const { districts, presence, foes, foeCount, capacity, support } = world;
        if (foeCount[i] === 0 && !world.pressed) {
          into[i] = 0;
          return;
        }
        let rivals = 0;
        for (let k = i * capacity; k < i * capacity + foeCount[i]!; k++)
          rivals += support[foes[k]!]! * world.sharedDistricts(i, foes[k]!);
        let sum = rivals > 0 && support[i]! > 0 ? rivals / support[i]! : 0;
        if (world.pressed && (world.districtsPressed || world.pressures[OFFENSIVE]![i]! > 0))
          for (let district = 0; district < districts; district++)
            if (presence[i * districts + district] === 1)
              sum += world.districtPressure[district]! + world.pressures[OFFENSIVE]![i]!;
        into[i] = values.rate * sum;
      },
      happen: (i, stream) => {
        let total = 0;
        for (let district = 0; district < world.districts; district++) total += rateIn(i, district);
        let left = stream.uniform() * total;
        for (let district = 0; district < world.districts; district++) {
          left -= rateIn(i, district);
          if (left < 0) return loseDistrict(world, i, district, drawBeta(stream, 2, 8), stream);
        }
      },
    };
  },
};

/** Where the pressure of an offensive stands among the pressures. */
const OFFENSIVE = 1;
