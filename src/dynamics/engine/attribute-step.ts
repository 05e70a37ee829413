import type { SeededStream } from '../../maths/index.ts';
import type { AttributeEffect, AttributeView } from '../effects/attributes/index.ts';

/** Micro-steps on one ordinal attribute: ego's value moves by -1, 0 or +1. */
export interface AttributeStep {
  readonly setParameters: (values: Float64Array) => void;
  /** Takes one step; how far the value moved. */
  readonly take: (ego: number, stream: SeededStream, withScores: boolean) => -1 | 0 | 1;
  /** Derivatives of the log-likelihood of the choices by each parameter, summed since `scores` was last cleared. */
  readonly scores: Float64Array;
}

/** Pr(move by d) ∝ exp(g_i(z + d) - g_i(z)), stay ∝ 1, with g_i = Σ_k b_k s_ik; moves beyond the range are left out. */
export const attributeStep = <View extends AttributeView>(
  view: View,
  { least, most, effects }: { least: number; most: number; effects: readonly AttributeEffect<View>[] },
): AttributeStep => {
  const count = effects.length;
  const beta = new Float64Array(count);
  const scores = new Float64Array(count);
  const downGains = new Float64Array(count);
  const upGains = new Float64Array(count);

  const weigh = (ego: number, step: number, gains: Float64Array): number => {
    let sum = 0;
    for (let k = 0; k < count; k++) {
      gains[k] = effects[k]!.gain(view, ego, step);
      sum += beta[k]! * gains[k]!;
    }
    return Math.exp(Math.min(sum, 700));
  };

  const take = (ego: number, stream: SeededStream, withScores: boolean): -1 | 0 | 1 => {
    const value = view.values[ego]!;
    const down = value > least ? weigh(ego, -1, downGains) : 0;
    const up = value < most ? weigh(ego, 1, upGains) : 0;
    const total = down + 1 + up;
    const drawn = stream.uniform() * total;
    const step = drawn < down ? -1 : drawn < down + 1 ? 0 : 1;
    if (withScores)
      for (let k = 0; k < count; k++) {
        const expected = ((down > 0 ? down * downGains[k]! : 0) + (up > 0 ? up * upGains[k]! : 0)) / total;
        scores[k]! += (step === -1 ? downGains[k]! : step === 1 ? upGains[k]! : 0) - expected;
      }
    if (step !== 0) view.values[ego] = value + step;
    return step;
  };
  return { setParameters: (values) => beta.set(values), take, scores };
};
