import type { Testimony } from '../records/index.ts';
import { placeInTime } from './place-in-time.ts';

/** The claims of one pair that can be weighed; `aId` before `bId` in code-unit order. */
export interface PairClaims {
  readonly aId: string;
  readonly bId: string;
  /** In no particular order. */
  readonly claims: Testimony[];
}

/** Claims by pair. Pairs stay known once they were named, also when no claim is left. */
export interface PairIndex {
  readonly pairs: readonly PairClaims[];
  readonly find: (xId: string, yId: string) => PairClaims | undefined;
  /** Whether a claim ties two actors; what is only forecast does not. */
  readonly areTied: (xId: string, yId: string) => boolean;
  /** Puts a claim under its pair and answers that; null for a claim that cannot be weighed. */
  readonly add: (claim: Testimony) => PairClaims | null;
  /** Whether any of the claims was published or said by a source that was graded. */
  readonly hasGrades: () => boolean;
}

export const pairKey = (aId: string, bId: string): string => (aId < bId ? `${aId}~${bId}` : `${bId}~${aId}`);

const sameTheatre = (x: string | null, y: string): boolean =>
  x !== null && x.toLowerCase() === y.toLowerCase();

/**
 * Whether a claim counts: not where it was rejected, nor where neither it nor its document has a date, nor, where a
 * theatre is asked for, if it is not bound to that.
 */
const canBeWeighed = (claim: Testimony, theatre: string | null): boolean =>
  claim.status !== 'rejected' &&
  claim.source.id !== claim.target.id &&
  (theatre === null || sameTheatre(claim.theatre, theatre)) &&
  placeInTime(claim) !== null;

/** A forecast says nothing of what is. */
export const isAsserted = ({ form }: Testimony): boolean => form !== 'forecast';

export const indexPairs = (claims: readonly Testimony[], theatre: string | null): PairIndex => {
  // By the one actor, then by the other: two look-ups of names that are known cost less than making one key of them.
  const byActor = new Map<string, Map<string, PairClaims>>();
  const pairs: PairClaims[] = [];
  let hasGrades = false;
  const find = (xId: string, yId: string): PairClaims | undefined =>
    xId < yId ? byActor.get(xId)?.get(yId) : byActor.get(yId)?.get(xId);
  const pairOf = (xId: string, yId: string): PairClaims => {
    const known = find(xId, yId);
    if (known) return known;
    const [aId, bId] = xId < yId ? [xId, yId] : [yId, xId];
    const pair: PairClaims = { aId, bId, claims: [] };
    const others = byActor.get(aId);
    if (others) others.set(bId, pair);
    else byActor.set(aId, new Map([[bId, pair]]));
    pairs.push(pair);
    return pair;
  };
  const add = (claim: Testimony): PairClaims | null => {
    if (!canBeWeighed(claim, theatre)) return null;
    const pair = pairOf(claim.source.id, claim.target.id);
    pair.claims.push(claim);
    hasGrades ||= claim.publisherGrade !== undefined || claim.speakerGrades !== undefined;
    return pair;
  };
  for (const claim of claims) add(claim);
  return {
    pairs,
    find,
    areTied: (xId, yId) => find(xId, yId)?.claims.some(isAsserted) ?? false,
    add,
    hasGrades: () => hasGrades,
  };
};
