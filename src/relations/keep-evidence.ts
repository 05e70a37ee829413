import { type BeliefParameters, nameKey, type Testimony } from '../records/index.ts';
import { vouchersOf, type Weighing } from './claim-row.ts';
import { evidenceOfPair, type PairEvidence } from './gather-evidence.ts';
import { keepWorths } from './keep-worths.ts';
import { indexPairs, type PairClaims, pairKey } from './pair-index.ts';

/** The evidence about every pair, kept up to date as documents come in, at the cost of the pairs that these touch. */
export interface KeptEvidence {
  /** As `gatherEvidence` gives it for all claims, to the last bit; the very same object until something about its pair changes. */
  readonly pairs: () => readonly PairEvidence[];
  readonly find: (xId: string, yId: string) => PairEvidence | undefined;
  /**
   * Puts the claims of documents in place of those that they had. Answers what was gathered anew, by the key of the pair;
   * null where nothing stands about it any more.
   */
  readonly replaceDocuments: (
    claims: ReadonlyMap<string, readonly Testimony[]>,
  ) => ReadonlyMap<string, PairEvidence | null>;
}

/** A set for each key. */
const gather = <K, V>(sets: Map<K, Set<V>>, key: K, value: V): void => {
  const own = sets.get(key);
  if (own) own.add(value);
  else sets.set(key, new Set([value]));
};

/** Drops, in place, the claims of some documents. */
const drop = (claims: Testimony[], documents: { readonly has: (id: string) => boolean }): void => {
  let left = 0;
  for (const claim of claims) if (!documents.has(claim.documentId)) claims[left++] = claim;
  claims.length = left;
};

/** Where a key is, or belongs, in a sorted list. */
const placeOf = (keys: readonly string[], key: string): number => {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Gathers the evidence from all claims once, and then only that of the pairs that documents touch: their own; those in
 * which a speaker has an interest in a pair that is newly tied, or is tied no more; and, where sources are graded, those of
 * ungraded sources whose learned worth has changed.
 */
export const keepEvidence = (
  all: Iterable<Testimony>,
  theatre: string | null,
  parameters: BeliefParameters,
): KeptEvidence => {
  const index = indexPairs([], theatre);
  const ofDocument = new Map<string, Set<PairClaims>>();
  const ofSpeaker = new Map<string, Set<PairClaims>>();
  const worths = keepWorths({ parameters, theatre, areTied: index.areTied });
  const weighing: Weighing = { parameters, theatre, areTied: index.areTied, learnedWorth: worths.find };
  const kept = new Map<string, PairEvidence>();
  let keys: string[] = [];
  let inOrder: readonly PairEvidence[] | null = null;

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
  const learn = (touched: Iterable<PairClaims>): readonly PairClaims[] => {
    if (!index.hasGrades()) return [];
    // The first graded source makes every pair worth comparing.
    const changed = worths.compare(worths.isEmpty() ? index.pairs : [...touched]);
    if (changed.size === 0) return [];
    const isOf = (claim: Testimony): boolean =>
      vouchersOf(claim).some(
        ({ name, grade }) => grade === 'F' && name !== null && changed.has(nameKey(name)),
      );
    return index.pairs.filter((pair) => pair.claims.some(isOf));
  };

  const gatherAnew = (pairs: Iterable<PairClaims>): ReadonlyMap<string, PairEvidence | null> => {
    const anew = new Map<string, PairEvidence | null>();
    for (const pair of pairs)
      anew.set(pairKey(pair.aId, pair.bId), pair.claims.length === 0 ? null : evidenceOfPair(pair, weighing));
    for (const [key, evidence] of anew) {
      const isKnown = kept.has(key);
      if (evidence === null) {
        if (isKnown) keys.splice(placeOf(keys, key), 1);
        kept.delete(key);
      } else {
        if (!isKnown) keys.splice(placeOf(keys, key), 0, key);
        kept.set(key, evidence);
      }
    }
    inOrder = null;
    return anew;
  };

  const replaceDocuments: KeptEvidence['replaceDocuments'] = (documents) => {
    const wasTied = new Map<PairClaims, boolean>();
    for (const documentId of documents.keys())
      for (const pair of ofDocument.get(documentId) ?? [])
        if (!wasTied.has(pair)) wasTied.set(pair, index.areTied(pair.aId, pair.bId));
    for (const { claims } of wasTied.keys()) drop(claims, documents);
    for (const documentId of documents.keys()) ofDocument.delete(documentId);
    for (const claims of documents.values())
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
    return gatherAnew(touched);
  };

  for (const claim of all) add(claim);
  learn(index.pairs);
  for (const pair of index.pairs) kept.set(pairKey(pair.aId, pair.bId), evidenceOfPair(pair, weighing));
  keys = [...kept.keys()].sort();
  return {
    pairs: () => {
      inOrder ??= keys.map((key) => kept.get(key)!);
      return inOrder;
    },
    find: (xId, yId) => kept.get(pairKey(xId, yId)),
    replaceDocuments,
  };
};
