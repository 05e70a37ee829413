/** Above this, a parameter can hardly be told from the others: a variance inflation of 100; assumed. */
const LARGEST_R_SQUARED = 0.99;
/** Where more than this share of an estimate is prior, the data say next to nothing; assumed. */
const LEAST_FROM_DATA = 0.1;

/**
 * Why the data cannot tell a parameter, or undefined where they can.
 *
 * @param variation standard deviation of the parameter's statistic over simulations
 * @param derivative its own entry in D
 * @param rSquared how far the other estimates settle this one: 1 - 1 / (C_kk (C^-1)_kk)
 */
export const judgeIdentification = (found: {
  readonly variation: number;
  readonly derivative: number;
  readonly rSquared: number;
  readonly fromData: number;
  /** What was observed is at the edge of what simulations around it give, with no prior to hold the estimate. */
  readonly atEdge: 'least' | 'most' | undefined;
}): string | undefined => {
  if (!(found.variation > 0)) return 'its statistic never varies in simulations';
  if (found.atEdge)
    return `what was observed is the ${found.atEdge} that simulations give: the estimate would ${found.atEdge === 'least' ? 'fall' : 'rise'} without end`;
  if (!(found.derivative > 0)) return 'its statistic does not rise with it';
  if (found.rSquared > LARGEST_R_SQUARED)
    return `it cannot be told from the others (R² ${found.rSquared.toFixed(4)})`;
  if (found.fromData < LEAST_FROM_DATA)
    return `${Math.round((1 - found.fromData) * 100)} % of it is its prior`;
  return undefined;
};

/** The same for a posterior by simulation, of which only the spread is known. */
export const judgePosterior = (fromData: number): string | undefined =>
  fromData < LEAST_FROM_DATA ? `${Math.round((1 - fromData) * 100)} % of it is its prior` : undefined;
