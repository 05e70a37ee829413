import type { FittedParameter } from './moment-model.ts';

export interface ParameterEstimate extends Pick<FittedParameter, 'effect' | 'prior'> {
  readonly type: FittedParameter['type'] | 'mechanism';
  readonly estimate: number;
  readonly se: number;
  /** Convergence ratio: mean deviation over its standard deviation; null where the parameter is not fitted by it. */
  readonly t: number | null;
  /** How much of the estimate is data rather than prior, in [0, 1]; 1 without a prior. */
  readonly fromData: number;
  /** Why the data cannot tell this parameter; absent where they can. */
  readonly unidentified?: string;
}

export interface MomentFit {
  readonly parameters: readonly ParameterEstimate[];
  /** Largest convergence ratio of any linear combination of the statistics. */
  readonly tconvMax: number;
  readonly converged: boolean;
  /** Ended by request before it was done: what is there. */
  readonly stopped: boolean;
  readonly restarts: number;
  readonly simulations: number;
  /** Of the fitted parameters, row-major; timed rates are not in it. */
  readonly covariance: Float64Array;
  readonly theta: Float64Array;
}

export interface FitProgress {
  readonly what: string;
  readonly done: number;
  /** How many simulations the fit will take as it looks now. */
  readonly of: number;
}
