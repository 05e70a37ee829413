import type { Row } from '../records/index.ts';
import type { Place } from './place-in-time.ts';
import { backward, toUnitSum } from './posterior.ts';
import type { Matrix3, StateChain, Vector3 } from './state-chain.ts';

const meansOf = new WeakMap<StateChain, Map<number, Matrix3>>();

/** Means over intervals, of which there are few widths: a month, a year. */
const meanTransition = (chain: StateChain, years: number): Matrix3 => {
  let means = meansOf.get(chain);
  if (!means) {
    means = new Map();
    meansOf.set(chain, means);
  }
  let mean = means.get(years);
  if (!mean) {
    mean = chain.meanTransition(years);
    means.set(years, mean);
  }
  return mean;
};

/** A row as an observation at a place in time: averaged over the unknown time within its interval. */
export const likelihoodOf = (
  { hostile, none, allied }: Row,
  { halfWidthYears }: Place,
  chain: StateChain,
): Vector3 =>
  halfWidthYears === 0
    ? toUnitSum([hostile, none, allied])
    : toUnitSum(backward(meanTransition(chain, halfWidthYears), [hostile, none, allied]));
