import type { ParameterEstimate } from './moment-fit.ts';

/** What any fit has to say, by whichever method. */
export interface FitReport {
  readonly method: 'moments' | 'dated events' | 'abc-smc';
  readonly parameters: readonly ParameterEstimate[];
  readonly converged: boolean;
  /** Ended by request before it was done: what is there. */
  readonly stopped: boolean;
  /** Further figures of the method, such as tconvMax, simulations or logLikelihood. */
  readonly figures: Readonly<Record<string, number>>;
  /** What is to be said beside the figures. */
  readonly notes: readonly string[];
  readonly goodness: readonly GoodnessOfAspect[];
  /** Whose ties were fitted, where these are not those of the panel's rows. */
  readonly actors?: readonly string[];
}

/** How well one aspect of the panel is made by the fitted model. */
export interface GoodnessOfAspect {
  readonly aspect: string;
  /** Mahalanobis p; over several draws of a panel, the median. */
  readonly p: number;
  /** The least p of any draw. */
  readonly leastP: number;
  /** The observed differ in a direction in which no simulation varies. */
  readonly beyond: boolean;
  readonly cells: readonly {
    readonly cell: string;
    readonly observed: number;
    readonly mean: number;
    readonly p2_5: number;
    readonly p97_5: number;
  }[];
}
