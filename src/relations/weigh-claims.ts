import type { BeliefParameters, Day, Relation, Testimony } from '../records/index.ts';
import { believePair } from './believe-pair.ts';
import { evidenceByPair } from './gather-evidence.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { stateChain } from './state-chain.ts';

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
  const relations: Relation[] = [];
  for (const evidence of evidenceByPair(claims, options.theatre ?? null, parameters))
    relations.push(believePair(evidence, options, chain, parameters));
  return relations;
};
