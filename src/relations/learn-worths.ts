import { nameKey, type Testimony } from '../records/index.ts';
import {
  claimRow,
  informationOf,
  interestOf,
  theatreFactor,
  vouchersOf,
  type Weighing,
  wordsOfClaim,
  wordsRow,
} from './claim-row.ts';
import { byId, findOrigins } from './find-origins.ts';
import { isAsserted, type PairClaims } from './pair-index.ts';
import { placeInTime } from './place-in-time.ts';
import { posteriorOf } from './posterior.ts';
import type { StateChain, Vector3 } from './state-chain.ts';
import { likelihoodOf } from './witness-likelihood.ts';

/** One claim of a source that cannot be judged, held against what graded sources say of the pair at its time. */
export interface Comparison {
  /** Key of the source's name. */
  readonly source: string;
  /** How much of its row would come through if the source always knew: certainty, other vouchers, interest, theatre. */
  readonly factor: number;
  /** Its row under the belief from graded sources: sum over states of belief x row. A third where they say nothing. */
  readonly fit: number;
}

const isGraded = (claim: Testimony): boolean => vouchersOf(claim).every(({ grade }) => grade !== 'F');

/** The one source of a claim that cannot be judged, by the key of its name; none where there are several, or it has no name. */
const unknownSourceOf = (claim: Testimony): string | null => {
  const unknown = vouchersOf(claim).filter(({ grade }) => grade === 'F');
  return unknown.length === 1 && unknown[0]!.name !== null ? nameKey(unknown[0]!.name) : null;
};

const strongestFirst = (
  claims: readonly Testimony[],
  weighing: Weighing,
): readonly { readonly claim: Testimony; readonly information: number }[] =>
  claims
    .map((claim) => ({ claim, information: informationOf(claimRow(claim, weighing)) }))
    .sort((x, y) => y.information - x.information || byId(x.claim, y.claim));

const comparisonOf = (claim: Testimony, belief: Vector3, weighing: Weighing): Comparison | null => {
  const source = unknownSourceOf(claim);
  if (source === null) return null;
  const { witness } = weighing.parameters;
  const { kind, weight } = wordsOfClaim(claim.kind, claim.certainty);
  const others = vouchersOf(claim).reduce(
    (product, { grade }) => (grade === 'F' ? product : product * witness[grade]),
    1,
  );
  const factor = weight * others * interestOf(claim, weighing) * theatreFactor(claim, weighing);
  if (factor === 0) return null;
  const row = wordsRow(kind, { low: 1, high: 1, stance: 'affirms' }, weighing.parameters);
  return { source, factor, fit: belief[0] * row.hostile + belief[1] * row.none + belief[2] * row.allied };
};

/** What the claims of one pair tell of sources that cannot be judged. A claim that shares its origin with a graded one tells nothing. */
export const comparisonsOf = (
  { claims: all }: PairClaims,
  weighing: Weighing,
  chain: StateChain,
): readonly Comparison[] => {
  const claims = all.filter(isAsserted);
  if (!claims.some(isGraded)) return [];
  const origins = findOrigins(claims, weighing.parameters);
  const observations = origins
    .flatMap((origin) => {
      const graded = origin.claims.filter(isGraded);
      if (graded.length === 0) return [];
      const { claim } = strongestFirst(graded, weighing)[0]!;
      const place = placeInTime(claim)!;
      return [{ claim, day: place.day, likelihood: likelihoodOf(claimRow(claim, weighing), place, chain) }];
    })
    .sort((x, y) => x.day - y.day || byId(x.claim, y.claim));
  if (observations.length === 0) return [];
  const { at } = posteriorOf(chain, observations);
  return origins.flatMap((origin) => {
    if (origin.claims.some(isGraded)) return [];
    const { claim } = strongestFirst(origin.claims, weighing)[0]!;
    const comparison = comparisonOf(claim, at(placeInTime(claim)!.day), weighing);
    return comparison ? [comparison] : [];
  });
};

/**
 * The worth r in (0, 1) that makes the claims of one source likeliest, with a Beta prior whose mode is `assumed` and
 * which weighs as much as `weight` claims: the root of the derivative of
 *   weight (a ln r + (1 - a) ln(1 - r)) + sum of ln(1/3 + r factor (fit - 1/3)),
 * which falls in r, by halving. Rounded to hundredths, so that it moves seldom.
 */
export const likeliestWorth = (
  comparisons: readonly Comparison[],
  { assumed, weight }: { readonly assumed: number; readonly weight: number },
): number => {
  // In order of their values, so that the sum does not depend on the order of reading.
  const pulls = comparisons.map(({ factor, fit }) => factor * (fit - 1 / 3)).sort((x, y) => x - y);
  const slope = (r: number): number =>
    pulls.reduce(
      (sum, pull) => sum + pull / (1 / 3 + r * pull),
      weight * (assumed / r - (1 - assumed) / (1 - r)),
    );
  let low = 0;
  let high = 1;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return Math.round(low * 100) / 100;
};
