import type { Day, Relation } from '../records/index.ts';
import { believePair } from './believe-pair.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { type BeliefParameters, DEFAULT_PARAMETERS } from './parameters.ts';
import { stateChain } from './state-chain.ts';
import type { Testimony } from './testimony.ts';

export interface WeighOptions {
  /** The day that the beliefs are about. */
  readonly at: Day;
  /** An earlier day to compare with. */
  readonly since?: Day;
  /** Only claims bound to this theatre; otherwise the pair's overall belief. */
  readonly theatre?: string;
  readonly parameters?: BeliefParameters;
}

/**
 * The beliefs about every pair with a standing, dated claim, in order of the pairs' ids.
 * A pair without one has no belief: it is absent. The order of the claims is irrelevant, to the last bit.
 */
export const weighClaims = (claims: readonly Testimony[], options: WeighOptions): readonly Relation[] => {
  const parameters = options.parameters ?? DEFAULT_PARAMETERS;
  const chain = stateChain(parameters.meanStayYears);
  return gatherEvidence(claims, options.theatre ?? null, parameters).map((evidence) =>
    believePair(evidence, options, chain, parameters),
  );
};
