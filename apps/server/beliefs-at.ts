import type { BeliefParameters, Day, Relation } from '../../src/records/index.ts';
import { believePair, type PairEvidence, stateChain } from '../../src/relations/index.ts';

/** The day that beliefs are about, and an earlier one to compare with. */
export interface When {
  readonly at: Day;
  readonly since?: Day;
}

/** For how many of the days asked about last beliefs are kept. Assumed. */
const MOST_KEPT = 12;

/**
 * Weighs evidence, each piece of it once for the days asked about: evidence is never changed, so that the belief about a
 * pair is new only where its evidence is.
 */
export const createBeliefs = (): ((
  pairs: readonly PairEvidence[],
  when: When,
  parameters: BeliefParameters,
) => readonly Relation[]) => {
  const kept = new Map<string, WeakMap<PairEvidence, Relation>>();
  return (pairs, when, parameters) => {
    const chain = stateChain(parameters.meanStayYears);
    const key = JSON.stringify([when.at, when.since, parameters.meanStayYears, parameters.contestedPull]);
    const known = kept.get(key) ?? new WeakMap<PairEvidence, Relation>();
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT) kept.delete(oldest!);
    return pairs.map((pair) => {
      const relation = known.get(pair) ?? believePair(pair, when, chain, parameters);
      known.set(pair, relation);
      return relation;
    });
  };
};
