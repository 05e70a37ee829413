import { invertMatrix } from '../../../maths/index.ts';
import { emptyStart, type WorldModel, type WorldProcess, worldProcess } from './index.ts';

/** A small signed world with every state enumerated: its generator, from the chances that the engine itself gives. */
export interface ExactLaw {
  /** Each state as the signs of the pairs (0,1), (0,2) …, (1,2) …. */
  readonly states: readonly (readonly number[])[];
  readonly stationary: Float64Array;
  /** The law at a time, from the state with no ties. */
  readonly at: (time: number) => Float64Array;
}

const stateAt = (code: number, pairs: number): number[] =>
  Array.from({ length: pairs }, (_, p) => (Math.floor(code / 3 ** p) % 3) - 1);

export const exactLaw = (actors: number, model: WorldModel): ExactLaw => {
  const process: WorldProcess = worldProcess(
    emptyStart(Array.from({ length: actors }, (_, i) => ({ name: `${i}` }))),
    model,
  );
  const { world, tieStep } = process;
  const pairs: [number, number][] = [];
  for (let i = 0; i < actors; i++) for (let j = i + 1; j < actors; j++) pairs.push([i, j]);
  const size = 3 ** pairs.length;
  const states = Array.from({ length: size }, (_, code) => stateAt(code, pairs.length));
  const generator = new Float64Array(size * size);
  states.forEach((state, from) => {
    pairs.forEach(([i, j], p) => {
      world.setTie(i, j, state[p]!);
    });
    for (let ego = 0; ego < actors; ego++) {
      const { count, partner, to, weight, total } = tieStep.offersOf(ego);
      const offers = Array.from({ length: count }, (_, o) => ({
        j: partner[o]!,
        after: to[o]!,
        chance: weight[o]! / total,
      }));
      for (const { j, after, chance } of offers) {
        const p = pairs.findIndex(([a, b]) => a === Math.min(ego, j) && b === Math.max(ego, j));
        const rate = model.ties.rate * chance * tieStep.consentOf(j, ego, after);
        const goal = from + (after - state[p]!) * 3 ** p;
        generator[from * size + goal]! += rate;
        generator[from * size + from]! -= rate;
      }
    }
  });
  // pi Q = 0 with the last equation replaced by sum 1.
  const equations = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) equations[i * size + j] = i === size - 1 ? 1 : generator[j * size + i]!;
  const inverse = invertMatrix(equations, size, 'the generator');
  const stationary = Float64Array.from({ length: size }, (_, i) => inverse[i * size + size - 1]!);
  const none = states.findIndex((state) => state.every((sign) => sign === 0));
  const at = (time: number): Float64Array => {
    // Uniformisation: a Poisson mixture of the powers of I + Q / largest rate.
    let most = 0;
    for (let i = 0; i < size; i++) most = Math.max(most, -generator[i * size + i]!);
    let law = new Float64Array(size);
    law[none] = 1;
    const sum = new Float64Array(size);
    let chance = Math.exp(-most * time);
    for (let k = 0; k < 400; k++) {
      for (let i = 0; i < size; i++) sum[i]! += chance * law[i]!;
      const next = law.slice();
      for (let i = 0; i < size; i++)
        if (law[i] !== 0)
          for (let j = 0; j < size; j++) next[j]! += (law[i]! * generator[i * size + j]!) / most;
      law = next;
      chance *= (most * time) / (k + 1);
    }
    return sum;
  };
  return { states, stationary, at };
};
