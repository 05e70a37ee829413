import { choleskyFactor, solveFactored } from '../../../maths/index.ts';
import { EntenteError } from '../../../records/index.ts';

/** Dyads of one or more windows with their outcomes, and the standard deviations of the priors. */
export interface LogitProblem {
  /** One array a covariate, one entry a row; an intercept is not among them. */
  readonly covariates: readonly Float64Array[];
  /** TieClass of each row. */
  readonly outcome: Uint8Array;
  /** The two actors of each row; read only if `actorSd` > 0. */
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  readonly actors: number;
  /** Of the intercepts, of each coefficient, and of the actor effects; log-odds in units of the covariate. */
  readonly interceptSd: number;
  readonly coefficientSd: readonly number[];
  readonly actorSd: number;
}

/** Coefficients of one equation: the log-odds of a class against `none`. */
export interface LogitEquation {
  readonly intercept: number;
  readonly coefficients: Float64Array;
  /** u_i by actor; empty without actor effects. */
  readonly actorEffects: Float64Array;
}

export interface LogitFit {
  readonly hostile: LogitEquation;
  readonly allied: LogitEquation;
  readonly iterations: number;
}

/** Newton steps are done when none would move the fit by more than this, in nats. */
const SMALL_DECREMENT = 1e-10;
const MOST_STEPS = 100;
/** So near the mode the whole step is right, and the loss too coarse to say so. */
const NEAR_DECREMENT = 1e-6;

/**
 * Multinomial logit by the mode of its posterior, normal priors of mean 0:
 * ln p(k)/p(none) = a_k + Σ_c b_kc x_c + u_k,i + u_k,j, k hostile or allied, each with coefficients of its own.
 * The objective is strictly concave; Newton's method with step halving. O(rows × covariates² + (2 (covariates + actors))³)
 * a step, since each row touches two actors only.
 */
export const fitMultinomialLogit = (problem: LogitProblem): LogitFit => {
  const { covariates, outcome, first, second, actors, actorSd } = problem;
  const dense = covariates.length + 1;
  const withActors = actorSd > 0;
  const half = dense + (withActors ? actors : 0);
  const size = 2 * half;
  const touched = dense + (withActors ? 2 : 0);
  const precision = new Float64Array(size);
  for (const start of [0, half]) {
    precision[start] = problem.interceptSd ** -2;
    for (const [c, sd] of problem.coefficientSd.entries()) precision[start + 1 + c] = sd ** -2;
    if (withActors) precision.fill(actorSd ** -2, start + dense, start + half);
  }

  const values = new Float64Array(touched).fill(1);
  const places = Uint16Array.from({ length: touched }, (_, c) => c);
  const enter = (row: number): void => {
    for (let c = 1; c < dense; c++) values[c] = covariates[c - 1]![row]!;
    if (withActors) {
      places[dense] = dense + first[row]!;
      places[dense + 1] = dense + second[row]!;
    }
  };
  const predictor = (b: Float64Array, start: number): number => {
    let sum = 0;
    for (let c = 0; c < touched; c++) sum += b[start + places[c]!]! * values[c]!;
    return sum;
  };
  const lossAt = (b: Float64Array): number => {
    let loss = 0;
    for (let row = 0; row < outcome.length; row++) {
      enter(row);
      const [h, a] = [predictor(b, 0), predictor(b, half)];
      const top = Math.max(0, h, a);
      const logTotal = top + Math.log(Math.exp(-top) + Math.exp(h - top) + Math.exp(a - top));
      loss += logTotal - (outcome[row] === 0 ? h : outcome[row] === 2 ? a : 0);
    }
    for (let c = 0; c < size; c++) loss += (precision[c]! * b[c]! * b[c]!) / 2;
    return loss;
  };
  const curvatureAt = (b: Float64Array): { gradient: Float64Array; hessian: Float64Array } => {
    const gradient = b.map((each, c) => each * precision[c]!);
    const hessian = new Float64Array(size * size);
    for (let c = 0; c < size; c++) hessian[c * size + c] = precision[c]!;
    for (let row = 0; row < outcome.length; row++) {
      enter(row);
      const [h, a] = [predictor(b, 0), predictor(b, half)];
      const top = Math.max(0, h, a);
      const [eh, ea] = [Math.exp(h - top), Math.exp(a - top)];
      const total = Math.exp(-top) + eh + ea;
      const [ph, pa] = [eh / total, ea / total];
      const [rh, ra] = [ph - (outcome[row] === 0 ? 1 : 0), pa - (outcome[row] === 2 ? 1 : 0)];
      const [whh, waa, wha] = [ph * (1 - ph), pa * (1 - pa), -ph * pa];
      for (let c = 0; c < touched; c++) {
        const [x, i] = [values[c]!, places[c]!];
        if (x === 0) continue;
        gradient[i]! += rh * x;
        gradient[half + i]! += ra * x;
        for (let e = 0; e < touched; e++) {
          const [xx, j] = [x * values[e]!, places[e]!];
          // The lower half only: equation of the allied below, that of the hostile above.
          if (j <= i) {
            hessian[i * size + j]! += whh * xx;
            hessian[(half + i) * size + half + j]! += waa * xx;
          }
          hessian[(half + i) * size + j]! += wha * xx;
        }
      }
    }
    return { gradient, hessian };
  };

  let b: Float64Array = new Float64Array(size);
  let loss = lossAt(b);
  for (let iterations = 1; iterations <= MOST_STEPS; iterations++) {
    const { gradient, hessian } = curvatureAt(b);
    const factor = choleskyFactor(hessian, size);
    if (!factor) break;
    const step = solveFactored(factor, gradient);
    const decrement = step.reduce((sum, each, c) => sum + each * gradient[c]!, 0) / 2;
    if (decrement < SMALL_DECREMENT) {
      const equation = (start: number): LogitEquation => ({
        intercept: b[start]!,
        coefficients: b.slice(start + 1, start + dense),
        actorEffects: b.slice(start + dense, start + half),
      });
      return {
        hostile: equation(0),
        allied: equation(half),
        iterations,
      };
    }
    let length = 1;
    let moved = b.map((each, c) => each - step[c]!);
    let reached = lossAt(moved);
    while (decrement > NEAR_DECREMENT && !(reached <= loss) && length > 1e-6) {
      length /= 2;
      moved = b.map((each, c) => each - length * step[c]!);
      reached = lossAt(moved);
    }
    b = moved;
    loss = reached;
  }
  throw new EntenteError(
    'bad-input',
    `fitMultinomialLogit: no mode found in ${MOST_STEPS} steps (${outcome.length} rows, ${size} coefficients)`,
    { hint: 'Give the coefficients narrower priors.' },
  );
};
