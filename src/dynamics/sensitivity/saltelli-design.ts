import type { SeededStream } from '../../maths/index.ts';
import { sobolPoints } from './sobol-points.ts';

/**
 * Where a model is to be run for its Sobol indices: matrices A and B of scrambled Sobol points, and for each factor i
 * the matrix AB_i, which is A with column i of B. Saltelli et al. 2010, Computer Physics Communications 181: 259-270.
 */
export interface SaltelliDesign {
  readonly factors: number;
  /** N, the rows of each matrix. */
  readonly base: number;
  /** N (factors + 2) points of [0, 1)^factors, one after another: A, then B, then AB_0, AB_1, … */
  readonly points: readonly Float64Array[];
}

/** 1 to 12 factors; `base` a power of two, 1024 unless told. */
export const saltelliDesign = (factors: number, stream: SeededStream, base = 1024): SaltelliDesign => {
  const both = sobolPoints(2 * factors, base, stream);
  const rows = (start: number): readonly Float64Array[] =>
    Array.from({ length: base }, (_, row) => {
      const at = row * 2 * factors + start;
      return both.slice(at, at + factors);
    });
  const [a, b] = [rows(0), rows(factors)];
  const mixed = Array.from({ length: factors }, (_, i) =>
    a.map((point, row) => point.map((x, factor) => (factor === i ? b[row]![factor]! : x))),
  );
  return { factors, base, points: [...a, ...b, ...mixed.flat()] };
};
