import { ASPECT } from '../../engine/world/aspect.ts';
import { logNormal, type MechanismKind, normal } from '../mechanism.ts';

export const displacement: MechanismKind<'rate' | 'byPressure'> = {
  layer: 'events',
  name: 'displacement',
  title: 'displacement between districts',
  formula: 'a token of i moves k -> l at υ A_kl exp(-υ_P (P_l - P_k))',
  where: ['υ: rate; υ_P: byPressure', 'A_kl: weight of the road from k to l', 'P_k: pressure on district k'],
  paper: 'assumed',
  parameters: { rate: logNormal(0.1, 0.7), byPressure: normal(0.5, 0.5) },
  dependsOn: ASPECT.tokens | ASPECT.place | ASPECT.pressure,
  create: (world, values) => {
    const { districts } = world;
    const flowOfToken = (from: number, to: number): number => {
      const road = world.roads[from * districts + to]!;
      if (road === 0) return 0;
      const difference = world.districtPressure[to]! - world.districtPressure[from]!;
      return values.rate * road * (difference === 0 ? 1 : Math.exp(-values.byPressure * difference));
    };
    /** What leaves each district a token and year; taken anew when pressures have moved. */
    const outflow = new Float64Array(districts);
    const measure = (): void => {
      for (let from = 0; from < districts; from++) {
        outflow[from] = 0;
        for (let to = 0; to < districts; to++) outflow[from]! += flowOfToken(from, to);
      }
    };
    let stale = true;
    world.listen(ASPECT.pressure, () => {
      stale = true;
    });
    return {
      pressureSlope: () => 2 * Math.abs(values.byPressure),
      begin: () => {
        stale = true;
      },
      measure: (i, into) => {
        if (stale) measure();
        stale = false;
        let sum = 0;
        for (let from = 0; from < districts; from++)
          sum += world.local[i * districts + from]! * outflow[from]!;
        into[i] = sum;
      },
      happen: (i, stream) => {
        if (stale) measure();
        stale = false;
        const row = i * districts;
        let total = 0;
        for (let d = 0; d < districts; d++) total += world.local[row + d]! * outflow[d]!;
        let left = stream.uniform() * total;
        for (let from = 0; from < districts; from++) {
          const here = world.local[row + from]!;
          if (left >= here * outflow[from]!) {
            left -= here * outflow[from]!;
            continue;
          }
          for (let to = 0; to < districts; to++) {
            left -= here * flowOfToken(from, to);
            if (left >= 0) continue;
            world.moveLocal(i, from, to);
            return;
          }
        }
      },
    };
  },
};
