import type { SeededStream } from '../maths/index.ts';
import type { Day } from '../records/index.ts';
import type { PairEvidence } from './gather-evidence.ts';
import { type Observation, posteriorOf } from './posterior.ts';
import type { StateChain, Vector3 } from './state-chain.ts';
import { likelihoodOf } from './witness-likelihood.ts';

const CERTAIN: readonly Vector3[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/**
 * A pair's states at some days, drawn from their joint posterior: -1 hostile, 0 none, +1 allied. Each day is drawn given
 * the evidence and the days drawn before it, so that a path of many draws is as uncertain as the belief, and no more
 * restless than the evidence allows.
 *
 * @param days in order of time
 */
export const samplePath = (
  evidence: PairEvidence,
  chain: StateChain,
  days: readonly Day[],
  stream: SeededStream,
): readonly (-1 | 0 | 1)[] => {
  const observations: Observation[] = evidence.witnesses.map(({ row, place }) => ({
    day: place.day,
    likelihood: likelihoodOf(row, place, chain),
  }));
  return days.map((day) => {
    const [hostile, none] = posteriorOf(chain, observations).at(day);
    const drawn = stream.uniform();
    const state = drawn < hostile ? 0 : drawn < hostile + none ? 1 : 2;
    // What was drawn is known from here on.
    const at = observations.findIndex((known) => known.day > day);
    observations.splice(at === -1 ? observations.length : at, 0, { day, likelihood: CERTAIN[state]! });
    return (state - 1) as -1 | 0 | 1;
  });
};
