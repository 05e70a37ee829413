import { nameKey, type PairBasis, type Testimony } from '../records/index.ts';
import { vouchersOf } from './claim-row.ts';

const SOURCE = 'source:';

/** How leaving out all that a source published or said is written. */
export const sourceLeftOut = (name: string): string => `${SOURCE}${name}`;

export interface ClaimsLeftOut {
  readonly claimIds: ReadonlySet<string>;
  /** What was asked for and is not among the pair's evidence (any more). */
  readonly unknown: readonly string[];
}

/** The names of those who vouch for a claim: who published it, and whom it reports. */
export const vouchersNamed = (claim: Testimony): readonly string[] =>
  vouchersOf(claim).flatMap(({ name }) => name ?? []);

/**
 * The claims that are left out when this is asked for: the id of a claim, or its beginning, means its whole witness,
 * reprints and all; `source:NAME` means what a source published or said.
 */
export const claimsLeftOut = (
  asked: readonly string[],
  { witnesses }: Pick<PairBasis, 'witnesses'>,
  claims: readonly Testimony[],
): ClaimsLeftOut => {
  const weighed = new Set(witnesses.flatMap((witness) => witness.claims.map(({ id }) => id)));
  const meantBy = (one: string): readonly string[] => {
    if (!one.startsWith(SOURCE))
      return witnesses
        .filter((witness) => witness.claims.some(({ id }) => id.startsWith(one)))
        .flatMap((witness) => witness.claims.map(({ id }) => id));
    const key = nameKey(one.slice(SOURCE.length));
    return claims
      .filter((claim) => weighed.has(claim.id) && vouchersNamed(claim).some((name) => nameKey(name) === key))
      .map(({ id }) => id);
  };
  const found = asked.map((one) => ({ one, ids: one === '' ? [] : meantBy(one) }));
  return {
    claimIds: new Set(found.flatMap(({ ids }) => ids)),
    unknown: found.filter(({ ids }) => ids.length === 0).map(({ one }) => one),
  };
};
