import type { KeptStanding } from '../../src/ledger/index.ts';
import type { StandingClaim } from '../../src/records/index.ts';
import { pairKey } from '../../src/relations/index.ts';

/** All claims of a pair, rejected and undated ones among them, by the key of the pair. */
export interface ClaimsByPair {
  readonly get: (pair: string) => readonly StandingClaim[] | undefined;
}

/** In which documents a pair is spoken of, or was once: of those that were, the claims tell. */
export const documentsByPair = (claims: readonly StandingClaim[]) => {
  const documents = new Map<string, Set<string>>();
  const add = (some: readonly StandingClaim[]): void => {
    for (const { source, target, documentId } of some) {
      const key = pairKey(source.id, target.id);
      const own = documents.get(key);
      if (own) own.add(documentId);
      else documents.set(key, new Set([documentId]));
    }
  };
  add(claims);
  return { add, get: (key: string): ReadonlySet<string> => documents.get(key) ?? new Set() };
};

/** The claims of a pair in the order in which all claims stand, without looking through them all. */
export const claimsByPair = (
  { byDocument, byHand, places }: KeptStanding,
  documents: { readonly get: (pair: string) => ReadonlySet<string> },
): ClaimsByPair => {
  const claimsOf = (key: string): readonly StandingClaim[] => {
    const all = [...documents.get(key)]
      .sort((x, y) => places.get(x)! - places.get(y)!)
      .flatMap((id) => byDocument.get(id)?.claims ?? [])
      .filter(({ source, target }) => pairKey(source.id, target.id) === key);
    const added = new Map(all.filter(({ id }) => byHand.has(id)).map((claim) => [claim.id, claim]));
    if (added.size === 0) return all;
    return [...all.filter(({ id }) => !byHand.has(id)), ...[...byHand].flatMap((id) => added.get(id) ?? [])];
  };
  return {
    get: (key) => {
      const claims = claimsOf(key);
      return claims.length === 0 ? undefined : claims;
    },
  };
};
