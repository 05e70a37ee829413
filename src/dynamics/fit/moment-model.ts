import type { NormalPrior } from '../effects/effect.ts';
import type { FitAspect } from './fit-aspect.ts';

/** One number that a fit finds. */
export interface FittedParameter {
  /** What it belongs to and its title, such as "friendship:reciprocity". */
  readonly effect: string;
  readonly type: 'rate' | 'eval' | 'creation' | 'maintenance';
  readonly start: number;
  /** Rates cannot fall below 0. */
  readonly positive: boolean;
  readonly prior?: NormalPrior;
}

/** What one simulated data set gave: row `period`, column `parameter`. */
export interface SimulatedMoments {
  readonly statistics: Float64Array;
  readonly scores: Float64Array;
  /** How long each period took, where it ends by its number of changes. */
  readonly times: Float64Array;
}

/** A model that can be fitted by the method of moments: one statistic a parameter, in the same order. */
export interface MomentModel {
  readonly parameters: readonly FittedParameter[];
  readonly periods: number;
  /** The observed statistics, row `period`, column `parameter`. */
  readonly targets: Float64Array;
  /** Rates that are told by the times of the periods, not fitted (conditional estimation). */
  readonly timedRates: readonly string[];
  /** What a fit is judged by. */
  readonly aspects: readonly FitAspect[];
  /** Simulates one data set; `run` settles its random numbers. `atEnd` is called as each period ends. */
  readonly simulate: (
    theta: Float64Array,
    run: readonly (number | string)[],
    withScores: boolean,
    into: SimulatedMoments,
    atEnd?: (period: number) => void,
  ) => void;
}

export const emptyMoments = ({ parameters, periods }: MomentModel): SimulatedMoments => ({
  statistics: new Float64Array(periods * parameters.length),
  scores: new Float64Array(periods * parameters.length),
  times: new Float64Array(periods),
});
