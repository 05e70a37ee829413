import type { PanelHistory } from '../panel-history.ts';
import { twoPathSums } from './two-path-sums.ts';

/** Σ_h x_ih x_hj in the last window, x in {−1, 0, +1}: above 0 where third parties speak for an alliance. */
export const twoPathBalance = ({ classes, dyads, actors }: PanelHistory): Float64Array => {
  const signs = Float64Array.from(classes.at(-1)!, (present) => present - 1);
  return twoPathSums(signs, signs, dyads, actors.length);
};
