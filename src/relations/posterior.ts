import { DAYS_A_YEAR, type Day } from '../records/index.ts';
import type { Matrix3, StateChain, Vector3 } from './state-chain.ts';

/** What one witness brings, on the time line: a likelihood of the three states at a day. */
export interface Observation {
  readonly day: Day;
  readonly likelihood: Vector3;
}

/** Row vector times matrix: a law carried forward in time. */
const forward = ([x, y, z]: Vector3, m: Matrix3): Vector3 => [
  x * m[0] + y * m[3] + z * m[6],
  x * m[1] + y * m[4] + z * m[7],
  x * m[2] + y * m[5] + z * m[8],
];

/** Matrix times column vector: a likelihood carried backward in time. */
export const backward = (m: Matrix3, [x, y, z]: Vector3): Vector3 => [
  m[0] * x + m[1] * y + m[2] * z,
  m[3] * x + m[4] * y + m[5] * z,
  m[6] * x + m[7] * y + m[8] * z,
];

const times = (u: Vector3, v: Vector3): Vector3 => [u[0] * v[0], u[1] * v[1], u[2] * v[2]];

export const toUnitSum = ([x, y, z]: Vector3): Vector3 => {
  const total = x + y + z;
  return [x / total, y / total, z / total];
};

/** a b, scaled so that its largest entry is one: products of thousands keep their digits. */
const multiply = (a: Matrix3, b: Matrix3): Matrix3 => {
  const [a0, a1, a2, a3, a4, a5, a6, a7, a8] = a;
  const [b0, b1, b2, b3, b4, b5, b6, b7, b8] = b;
  const c0 = a0 * b0 + a1 * b3 + a2 * b6;
  const c1 = a0 * b1 + a1 * b4 + a2 * b7;
  const c2 = a0 * b2 + a1 * b5 + a2 * b8;
  const c3 = a3 * b0 + a4 * b3 + a5 * b6;
  const c4 = a3 * b1 + a4 * b4 + a5 * b7;
  const c5 = a3 * b2 + a4 * b5 + a5 * b8;
  const c6 = a6 * b0 + a7 * b3 + a8 * b6;
  const c7 = a6 * b1 + a7 * b4 + a8 * b7;
  const c8 = a6 * b2 + a7 * b5 + a8 * b8;
  const k = 1 / Math.max(c0, c1, c2, c3, c4, c5, c6, c7, c8);
  return [c0 * k, c1 * k, c2 * k, c3 * k, c4 * k, c5 * k, c6 * k, c7 * k, c8 * k];
};

const IDENTITY: Matrix3 = [1, 0, 0, 0, 1, 0, 0, 0, 1];
const CERTAIN: Vector3 = [1, 1, 1];

const weighed = (m: Matrix3, [x, y, z]: Vector3): Matrix3 => [
  m[0] * x, m[1] * y, m[2] * z, m[3] * x, m[4] * y, m[5] * z, m[6] * x, m[7] * y, m[8] * z,
]; // biome-ignore format: a matrix

const weighedFrom = ([x, y, z]: Vector3, m: Matrix3): Matrix3 => [
  x * m[0], x * m[1], x * m[2], y * m[3], y * m[4], y * m[5], z * m[6], z * m[7], z * m[8],
]; // biome-ignore format: a matrix

/** The exact posterior of a pair's hidden state, given observations in order of time. */
export interface Posterior {
  /** Law of the state at a day. */
  readonly at: (day: Day) => Vector3;
  /** Probabilities that the level rises and falls between two days, `from` <= `to`, from the joint law of both. */
  readonly change: (from: Day, to: Day) => { readonly rises: number; readonly falls: number };
  /** For each observation, the law at a day as it would be without that one. Linear in the observations. */
  readonly withoutEach: (day: Day) => readonly Vector3[];
}

/**
 * Forward-backward over the days of the observations (Rabiner 1989, in continuous time), messages kept at unit sum.
 * `observations` must be in order of time; several may share a day.
 */
export const posteriorOf = (chain: StateChain, observations: readonly Observation[]): Posterior => {
  const { stationary, transition } = chain;
  const step = (from: Day, to: Day): Matrix3 => transition((to - from) / DAYS_A_YEAR);
  const count = observations.length;

  // steps[i]: from observation i - 1 to i. priors[i]: law at observation i given observations 0..i-1; alphas[i]: and i.
  // betas[i]: likelihood of observations i+1.. given the state at i.
  const steps: Matrix3[] = [];
  const priors: Vector3[] = [];
  const alphas: Vector3[] = [];
  for (let i = 0; i < count; i++) {
    const { day, likelihood } = observations[i]!;
    steps.push(i === 0 ? IDENTITY : step(observations[i - 1]!.day, day));
    priors.push(i === 0 ? stationary : forward(alphas[i - 1]!, steps[i]!));
    alphas.push(toUnitSum(times(priors[i]!, likelihood)));
  }
  const betas = new Array<Vector3>(count);
  for (let i = count - 1; i >= 0; i--)
    betas[i] =
      i === count - 1
        ? CERTAIN
        : toUnitSum(backward(steps[i + 1]!, times(observations[i + 1]!.likelihood, betas[i + 1]!)));

  /** How many observations lie on or before a day. */
  const before = (day: Day): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (observations[middle]!.day <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const past = (day: Day, seen: number): Vector3 =>
    seen === 0 ? stationary : forward(alphas[seen - 1]!, step(observations[seen - 1]!.day, day));
  const future = (day: Day, seen: number): Vector3 => {
    const next = observations[seen];
    return next ? backward(step(day, next.day), times(next.likelihood, betas[seen]!)) : CERTAIN;
  };

  const at = (day: Day): Vector3 => {
    const seen = before(day);
    return toUnitSum(times(past(day, seen), future(day, seen)));
  };

  const change = (from: Day, to: Day): { rises: number; falls: number } => {
    const [first, last] = [before(from), before(to)];
    let between = IDENTITY;
    let day = from;
    for (let i = first; i < last; i++) {
      const observation = observations[i]!;
      between = multiply(between, weighed(step(day, observation.day), observation.likelihood));
      day = observation.day;
    }
    between = weighed(multiply(between, step(day, to)), future(to, last));
    const start = past(from, first);
    const joint = between.map((v, cell) => v * start[Math.floor(cell / 3)]!);
    const total = joint.reduce((sum, v) => sum + v, 0);
    return {
      rises: (joint[1]! + joint[2]! + joint[5]!) / total,
      falls: (joint[3]! + joint[6]! + joint[7]!) / total,
    };
  };

  const withoutEach = (day: Day): readonly Vector3[] => {
    const seen = before(day);
    const laws = new Array<Vector3>(count);
    const [pastLaw, futureLaw] = [past(day, seen), future(day, seen)];
    // From each earlier observation to the day, over what lies between; the observation itself left out.
    let carry: Matrix3 = IDENTITY;
    for (let i = seen - 1; i >= 0; i--) {
      const own = observations[i]!;
      carry = i === seen - 1 ? step(own.day, day) : multiply(steps[i + 1]!, carry);
      laws[i] = toUnitSum(times(forward(priors[i]!, carry), futureLaw));
      carry = weighedFrom(own.likelihood, carry);
    }
    for (let i = seen; i < count; i++) {
      const own = observations[i]!;
      carry = i === seen ? step(day, own.day) : multiply(carry, steps[i]!);
      laws[i] = toUnitSum(times(pastLaw, backward(carry, betas[i]!)));
      carry = weighed(carry, own.likelihood);
    }
    return laws;
  };

  return { at, change, withoutEach };
};
