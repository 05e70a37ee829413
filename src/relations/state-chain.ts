import type { StateProbabilities } from '../records/index.ts';

/** Index of each state in vectors and matrices: hostile 0, none 1, allied 2. */
export type Vector3 = readonly [number, number, number];
/** Row-major 3 by 3. */
export type Matrix3 = readonly [number, number, number, number, number, number, number, number, number];

export interface StateChain {
  /** The law that the chain returns to far from any evidence. */
  readonly stationary: Vector3;
  /** exp(Q years): entry [from][to]; `years` >= 0. */
  readonly transition: (years: number) => Matrix3;
  /** The mean of exp(Q u) over u uniform in [0, years]: for a claim that holds at an unknown time of an interval. */
  readonly meanTransition: (years: number) => Matrix3;
}

const product = (a: readonly number[], b: readonly number[]): number[] =>
  Array.from({ length: 9 }, (_, cell) => {
    const r = cell - (cell % 3);
    const c = cell % 3;
    return a[r]! * b[c]! + a[r + 1]! * b[c + 3]! + a[r + 2]! * b[c + 6]!;
  });

const minusDiagonal = (a: readonly number[], x: number): number[] =>
  a.map((v, i) => (i % 4 === 0 ? v - x : v));

/**
 * The hidden state of a pair as a continuous-time Markov chain on hostile - none - allied, neighbours only.
 *
 * Generator Q: hostile and allied leave for none at 1 / mean stay; none leaves at 1 / mean stay, half to each side.
 * A chain of this shape has the eigenvalues 0 > l1 > l2, all different, so that by Sylvester's formula
 * exp(Qt) = M0 + exp(l1 t) M1 + exp(l2 t) M2 with M1 = Q (Q - l2) / (l1 (l1 - l2)), M2 likewise, M0 = I - M1 - M2.
 *
 * @param meanStayYears mean stay in each state, in years, > 0
 */
export const stateChain = (meanStayYears: StateProbabilities): StateChain => {
  const h = 1 / meanStayYears.hostile;
  const n = 0.5 / meanStayYears.none;
  const a = 1 / meanStayYears.allied;
  const q = [-h, h, 0, n, -2 * n, n, 0, a, -a];
  const trace = -h - 2 * n - a;
  const minors = h * n + n * a + h * a;
  const root = Math.sqrt(trace * trace - 4 * minors);
  const l1 = (trace + root) / 2;
  const l2 = (trace - root) / 2;
  const m1 = product(q, minusDiagonal(q, l2)).map((v) => v / (l1 * (l1 - l2)));
  const m2 = product(q, minusDiagonal(q, l1)).map((v) => v / (l2 * (l2 - l1)));
  const m0 = m1.map((v, i) => (i % 4 === 0 ? 1 : 0) - v - m2[i]!);
  const [u0, u1, u2, u3, u4, u5, u6, u7, u8] = m0 as unknown as Matrix3;
  const [v0, v1, v2, v3, v4, v5, v6, v7, v8] = m1 as unknown as Matrix3;
  const [w0, w1, w2, w3, w4, w5, w6, w7, w8] = m2 as unknown as Matrix3;
  const mix = (x: number, y: number): Matrix3 => [
    Math.max(0, u0 + x * v0 + y * w0),
    Math.max(0, u1 + x * v1 + y * w1),
    Math.max(0, u2 + x * v2 + y * w2),
    Math.max(0, u3 + x * v3 + y * w3),
    Math.max(0, u4 + x * v4 + y * w4),
    Math.max(0, u5 + x * v5 + y * w5),
    Math.max(0, u6 + x * v6 + y * w6),
    Math.max(0, u7 + x * v7 + y * w7),
    Math.max(0, u8 + x * v8 + y * w8),
  ];
  const meanOfExp = (x: number): number => (x === 0 ? 1 : Math.expm1(x) / x);
  const weight = { hostile: n / h, allied: n / a };
  const total = 1 + weight.hostile + weight.allied;
  return {
    stationary: [weight.hostile / total, 1 / total, weight.allied / total],
    transition: (years) => mix(Math.exp(l1 * years), Math.exp(l2 * years)),
    meanTransition: (years) => mix(meanOfExp(l1 * years), meanOfExp(l2 * years)),
  };
};
