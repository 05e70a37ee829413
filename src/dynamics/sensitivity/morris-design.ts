import type { SeededStream } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';

/** A walk through the unit cube that moves each factor once. */
export interface Trajectory {
  /** factors + 1 points of [0, 1]^factors. */
  readonly points: readonly Float64Array[];
  /** Which factor each step moves. */
  readonly moved: readonly number[];
}

export interface MorrisDesign {
  readonly factors: number;
  /** Δ = levels / (2 (levels − 1)), the size of every step. */
  readonly step: number;
  readonly trajectories: readonly Trajectory[];
}

const shuffled = (count: number, stream: SeededStream): readonly number[] => {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = stream.integerBelow(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
};

/**
 * Trajectories on a grid of an even number of levels: each factor starts in one half of its levels and moves by Δ into
 * the other, in random order. Morris 1991, Technometrics 33: 161-174. Costs trajectories × (factors + 1) runs.
 */
export const morrisDesign = (
  factors: number,
  stream: SeededStream,
  { trajectories = 30, levels = 6 }: { readonly trajectories?: number; readonly levels?: number } = {},
): MorrisDesign => {
  if (factors < 1 || levels < 2 || levels % 2 !== 0 || trajectories < 2)
    throw new EntenteError(
      'bad-input',
      `morrisDesign: needs a factor, an even number of levels and 2 trajectories, got ${factors}, ${levels} and ${trajectories}`,
    );
  const half = levels / 2;
  const walk = (): Trajectory => {
    const start = Float64Array.from({ length: factors }, () => stream.integerBelow(levels));
    const moved = shuffled(factors, stream);
    const grid = [start];
    for (const factor of moved) {
      const next = Float64Array.from(grid.at(-1)!);
      next[factor]! += next[factor]! < half ? half : -half;
      grid.push(next);
    }
    return { points: grid.map((point) => point.map((level) => level / (levels - 1))), moved };
  };
  return { factors, step: half / (levels - 1), trajectories: Array.from({ length: trajectories }, walk) };
};
