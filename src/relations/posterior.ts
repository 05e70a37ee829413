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
  const c = new Array<number>(9);
  let largest = 0;
  for (let row = 0; row < 9; row += 3)
    for (let column = 0; column < 3; column++) {
      const entry = a[row]! * b[column]! + a[row + 1]! * b[column + 3]! + a[row + 2]! * b[column + 6]!;
      c[row + column] = entry;
      if (entry > largest) largest = entry;
    }
  for (let i = 0; i < 9; i++) c[i]! /= largest;
  return c as unknown as Matrix3;
};

const IDENTITY: Matrix3 = [1, 0, 0, 0, 1, 0, 0, 0, 1];
const CERTAIN: Vector3 = [1, 1, 1];

const weighed = (m: Matrix3, [x, y, z]: Vector3): Matrix3 => [
  m[0] * x, m[1] * y, m[2] * z, m[3] * x, m[4] * y, m[5] * z, m[6] * x, m[7] * y, m[8] * z,
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

  // alphas[i]: law at observation i given observations 0..i; betas[i]: likelihood of observations i+1.. given the state at i.
  const alphas: Vector3[] = [];
  for (let i = 0; i < count; i++) {
    const { day, likelihood } = observations[i]!;
    const prior = i === 0 ? stationary : forward(alphas[i - 1]!, step(observations[i - 1]!.day, day));
    alphas.push(toUnitSum(times(prior, likelihood)));
  }
  const betas = new Array<Vector3>(count);
  for (let i = count - 1; i >= 0; i--) {
    const next = observations[i + 1];
    betas[i] = next
      ? toUnitSum(backward(step(observations[i]!.day, next.day), times(next.likelihood, betas[i + 1]!)))
      : CERTAIN;
  }

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
    let carriedTo = day;
    for (let i = seen - 1; i >= 0; i--) {
      const own = observations[i]!;
      carry = multiply(step(own.day, carriedTo), carry);
      const prior = i === 0 ? stationary : forward(alphas[i - 1]!, step(observations[i - 1]!.day, own.day));
      laws[i] = toUnitSum(times(forward(prior, carry), futureLaw));
      carry = multiply([own.likelihood[0], 0, 0, 0, own.likelihood[1], 0, 0, 0, own.likelihood[2]], carry);
      carriedTo = own.day;
    }
    carry = IDENTITY;
    carriedTo = day;
    for (let i = seen; i < count; i++) {
      const own = observations[i]!;
      carry = multiply(carry, step(carriedTo, own.day));
      laws[i] = toUnitSum(times(pastLaw, backward(carry, betas[i]!)));
      carry = weighed(carry, own.likelihood);
      carriedTo = own.day;
    }
    return laws;
  };

  return { at, change, withoutEach };
};
