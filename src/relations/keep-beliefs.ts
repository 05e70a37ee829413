import { nameKey, type Relation, type Testimony } from '../records/index.ts';
import { believePair } from './believe-pair.ts';
import { vouchersOf, type Weighing } from './claim-row.ts';
import { evidenceOfPair } from './gather-evidence.ts';
import {
  type Comparison,
  compareSources,
  type LearnedWorth,
  lookUpWorth,
  worthsFrom,
} from './learn-worths.ts';
import { indexPairs, type PairClaims, pairKey } from './pair-index.ts';
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

/** A set for each key. */
const gather = <K, V>(sets: Map<K, Set<V>>, key: K, value: V): void => {
  const own = sets.get(key);
  if (own) own.add(value);
  else sets.set(key, new Set([value]));
};

/**
 * Weighs all claims once, and then only the pairs that a document touches: its own; those in which a speaker has an
 * interest in a pair that is newly tied, or is tied no more; and, where sources are graded, those of ungraded sources whose
 * learned worth has changed.
 */
export const keepBeliefs = (all: readonly Testimony[], options: WeighOptions): KeptBeliefs => {
  const parameters = options.parameters ?? DEFAULT_PARAMETERS;
  const theatre = options.theatre ?? null;
  const chain = stateChain(parameters.meanStayYears);
  const index = indexPairs([], theatre);
  const ofDocument = new Map<string, Set<PairClaims>>();
  const ofSpeaker = new Map<string, Set<PairClaims>>();
  const comparisons = new Map<PairClaims, readonly Comparison[]>();
  const kept = new Map<string, Relation>();
  let worths: ReadonlyMap<string, LearnedWorth> = new Map();

  const add = (claim: Testimony): PairClaims | null => {
    const pair = index.add(claim);
    if (!pair) return null;
    gather(ofDocument, claim.documentId, pair);
    for (const { actorId, kind } of claim.speakers)
      if (kind !== 'author' && actorId !== undefined) gather(ofSpeaker, actorId, pair);
    return pair;
  };

  /** Pairs with a claim of a speaker who stands for one end of a pair, about the other end. */
  const interestedIn = ({ aId, bId }: PairClaims): readonly PairClaims[] => {
    const about = (speaker: string, other: string): readonly PairClaims[] =>
      [...(ofSpeaker.get(speaker) ?? [])].filter((pair) => pair.aId === other || pair.bId === other);
    return [...about(aId, bId), ...about(bId, aId)];
  };

  /** Learns anew what a change of these pairs may have changed; answers the pairs of sources whose worth is another now. */
  const learn = (touched: ReadonlySet<PairClaims>): readonly PairClaims[] => {
    if (!index.hasGrades()) return [];
    // The first graded source makes every pair worth comparing.
    const anew = comparisons.size === 0 ? index.pairs : [...touched];
    const found = compareSources(anew, { parameters, theatre, areTied: index.areTied });
    for (const [i, pair] of anew.entries()) comparisons.set(pair, found[i]!);
    const before = worths;
    worths = worthsFrom(comparisons.values(), parameters);
    const changed = new Set(
      [...before.keys(), ...worths.keys()].filter(
        (source) => before.get(source)?.worth !== worths.get(source)?.worth,
      ),
    );
    if (changed.size === 0) return [];
    const isOf = (claim: Testimony): boolean =>
      vouchersOf(claim).some(
        ({ name, grade }) => grade === 'F' && name !== null && changed.has(nameKey(name)),
      );
    return index.pairs.filter((pair) => pair.claims.some(isOf));
  };

  const weigh = (pairs: Iterable<PairClaims>): readonly Relation[] => {
    const weighing: Weighing = {
      parameters,
      theatre,
      areTied: index.areTied,
      learnedWorth: lookUpWorth(worths),
    };
    const weighed: Relation[] = [];
    for (const pair of pairs) {
      const key = pairKey(pair.aId, pair.bId);
      if (pair.claims.length === 0) {
        kept.delete(key);
        continue;
      }
      const relation = believePair(evidenceOfPair(pair, weighing), options, chain, parameters);
      kept.set(key, relation);
      weighed.push(relation);
    }
    return weighed;
  };

  const replaceDocument: KeptBeliefs['replaceDocument'] = (documentId, claims) => {
    const before = ofDocument.get(documentId) ?? new Set();
    const wasTied = new Map([...before].map((pair) => [pair, index.areTied(pair.aId, pair.bId)]));
    for (const { claims: own } of before)
      own.splice(0, own.length, ...own.filter((claim) => claim.documentId !== documentId));
    ofDocument.delete(documentId);
    for (const claim of claims) {
      const { source, target } = claim;
      const wasThere = index.areTied(source.id, target.id);
      const pair = add(claim);
      if (pair && !wasTied.has(pair)) wasTied.set(pair, wasThere);
    }
    const touched = new Set(wasTied.keys());
    for (const [pair, was] of wasTied)
      if (was !== index.areTied(pair.aId, pair.bId))
        for (const other of interestedIn(pair)) touched.add(other);
    for (const pair of learn(touched)) touched.add(pair);
    return weigh(touched);
  };

  for (const claim of all) add(claim);
  learn(new Set(index.pairs));
  weigh(index.pairs);
  return {
    relations: () => [...kept].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, relation]) => relation),
    replaceDocument,
  };
};
