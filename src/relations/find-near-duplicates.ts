import { shinglesOf } from '../ledger/index.ts';
import { bandKeys, bitsInCommon, bitsToExpect, jaccard } from '../maths/index.ts';
import type { Testimony } from '../records/index.ts';
import { fingerprintOf } from './fingerprint-of.ts';

/** Up to so many claims all are compared with all, by their sketches; of more, those in one MinHash band. Assumed. */
export const FEW = 128;

export interface NearDuplicate {
  /** Indexes into the claims asked about. */
  readonly first: number;
  readonly second: number;
  /** Jaccard similarity of their shingles, in [threshold, 1]. */
  readonly similarity: number;
}

type CandidatePair = (first: number, second: number) => void;

const mayBeOne = (x: Testimony, y: Testimony): boolean => x.kind === y.kind && x.documentId !== y.documentId;

/** Room for the sketches that are being compared. */
const LOW = new Int32Array(FEW);
const HIGH = new Int32Array(FEW);

const candidatesOfFew = (claims: readonly Testimony[], threshold: number, take: CandidatePair): void => {
  const enough = bitsToExpect(threshold);
  for (let second = 0; second < claims.length; second++) {
    const [low, high] = fingerprintOf(claims[second]!).sketch;
    for (let first = 0; first < second; first++)
      if (
        bitsInCommon(LOW[first]!, HIGH[first]!, low, high) >= enough &&
        mayBeOne(claims[first]!, claims[second]!)
      )
        take(first, second);
    LOW[second] = low;
    HIGH[second] = high;
  }
};

/** A claim is compared with the first of each band that it falls in. */
const candidatesOfMany = (claims: readonly Testimony[], take: CandidatePair): void => {
  const buckets = new Map<string, number>();
  for (const [second, claim] of claims.entries()) {
    const met = new Set<number>();
    for (const band of bandKeys(shinglesOf(claim.quote))) {
      const key = `${claim.kind}|${band}`;
      const first = buckets.get(key);
      if (first === undefined) buckets.set(key, second);
      else if (!met.has(first) && mayBeOne(claims[first]!, claim)) {
        met.add(first);
        take(first, second);
      }
    }
  }
};

/**
 * Sentences of different documents that are one text with small changes: of one kind, and with a Jaccard similarity of
 * their three-word shingles of at least `threshold`. Candidates come from MinHash (Broder 1997), so that the sentences
 * themselves are seldom looked at; each candidate is then checked exactly. Linear in the claims but for small numbers.
 */
export const findNearDuplicates = (
  claims: readonly Testimony[],
  threshold: number,
): readonly NearDuplicate[] => {
  if (claims.length < 2) return [];
  const found: NearDuplicate[] = [];
  const shingles = new Map<number, ReadonlySet<number>>();
  const shinglesAt = (i: number): ReadonlySet<number> => {
    const known = shingles.get(i) ?? shinglesOf(claims[i]!.quote);
    shingles.set(i, known);
    return known;
  };
  const check: CandidatePair = (first, second) => {
    const isSame = claims[first]!.quote === claims[second]!.quote;
    const similarity = isSame ? 1 : jaccard(shinglesAt(first), shinglesAt(second));
    if (similarity >= threshold) found.push({ first, second, similarity });
  };
  if (claims.length <= FEW) candidatesOfFew(claims, threshold, check);
  else candidatesOfMany(claims, check);
  return found;
};
