import type { Relation, Testimony } from '../records/index.ts';
import { believePair } from './believe-pair.ts';
import type { PairEvidence } from './gather-evidence.ts';
import { keepEvidence } from './keep-evidence.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { stateChain } from './state-chain.ts';
import type { WeighOptions } from './weigh-claims.ts';

/** Beliefs that are kept up to date as documents come in, at the cost of the pairs that these touch. */
export interface KeptBeliefs {
  /** As `weighClaims` gives them for all claims, to the last bit. */
  readonly relations: () => readonly Relation[];
  /** Puts the claims of a document in place of those that it had, and answers the beliefs that were weighed anew. */
  readonly replaceDocument: (documentId: string, claims: readonly Testimony[]) => readonly Relation[];
}

/** Weighs all claims once, and then only the pairs whose evidence a document touches. */
export const keepBeliefs = (all: readonly Testimony[], options: WeighOptions): KeptBeliefs => {
  const parameters = options.parameters ?? DEFAULT_PARAMETERS;
  const chain = stateChain(parameters.meanStayYears);
  const evidence = keepEvidence(all, options.theatre ?? null, parameters);
  const kept = new WeakMap<PairEvidence, Relation>();
  const believe = (pair: PairEvidence): Relation => {
    const known = kept.get(pair);
    if (known) return known;
    const fresh = believePair(pair, options, chain, parameters);
    kept.set(pair, fresh);
    return fresh;
  };
  for (const pair of evidence.pairs()) believe(pair);
  return {
    relations: () => evidence.pairs().map(believe),
    replaceDocument: (documentId, claims) => {
      const anew = evidence.replaceDocuments(new Map([[documentId, claims]]));
      return [...anew.values()].flatMap((pair) => (pair ? [believe(pair)] : []));
    },
  };
};
