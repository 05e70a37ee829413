import type { BeliefParameters, Row, Testimony } from '../records/index.ts';
import { claimRow, informationOf, type Weighing } from './claim-row.ts';
import { byId, findOrigins, type Origin } from './find-origins.ts';
import { keepWorths } from './keep-worths.ts';
import { indexPairs, isAsserted, type PairClaims, type PairIndex, pairKey } from './pair-index.ts';
import { type Place, placeInTime } from './place-in-time.ts';

/** What a claim brings to its pair. */
export interface Weight {
  readonly place: Place;
  readonly row: Row;
  /** In nats. */
  readonly information: number;
}

/** One independent witness: the strongest of its claims speaks for all. */
export interface Witness extends Weight {
  /** Strongest first. */
  readonly claims: readonly Testimony[];
  /** What each of the claims but the first would bring if it spoke. */
  readonly others: readonly Weight[];
  readonly reason: string | null;
}

/** All that stands about one pair; `aId` before `bId` in code-unit order. Witnesses in order of time, then of claim id. */
export interface PairEvidence {
  readonly aId: string;
  readonly bId: string;
  readonly a: string;
  readonly b: string;
  readonly witnesses: readonly Witness[];
  readonly claims: number;
}

const NO_OTHERS: readonly Weight[] = [];

const witnessOfOrigin = ({ claims, reason }: Origin, weighing: Weighing): Witness => {
  if (claims.length === 1) {
    const row = claimRow(claims[0]!, weighing);
    const place = placeInTime(claims[0]!)!;
    return { place, row, information: informationOf(row), others: NO_OTHERS, reason, claims };
  }
  const weighed = claims
    .map((claim) => {
      const row = claimRow(claim, weighing);
      return { claim, weight: { place: placeInTime(claim)!, row, information: informationOf(row) } };
    })
    .sort((x, y) => y.weight.information - x.weight.information || byId(x.claim, y.claim));
  const [strongest, ...others] = weighed.map(({ weight }) => weight);
  return { ...strongest!, others, reason, claims: weighed.map(({ claim }) => claim) };
};

/** What the actor of an id is called: by the first claim in order of ids, if they differ. */
const nameOf = (id: string, claims: readonly Testimony[]): string => {
  const nameIn = ({ source, target }: Testimony): string => (source.id === id ? source : target).name;
  const name = nameIn(claims[0]!);
  if (claims.every((claim) => nameIn(claim) === name)) return name;
  return nameIn(claims.reduce((first, claim) => (byId(claim, first) < 0 ? claim : first)));
};

/** Witnesses of what is and of what is foretold are grouped apart, so that no forecast makes two witnesses one. */
const originsOf = (claims: readonly Testimony[], { parameters }: Weighing): readonly Origin[] => {
  if (claims.every(isAsserted)) return findOrigins(claims, parameters);
  const forecasts = claims.filter((claim) => !isAsserted(claim));
  return [claims.filter(isAsserted), forecasts].flatMap((some) =>
    some.length === 0 ? [] : findOrigins(some, parameters),
  );
};

/** What stands about one pair. The order of its claims is irrelevant. */
export const evidenceOfPair = ({ aId, bId, claims }: PairClaims, weighing: Weighing): PairEvidence => {
  return {
    aId,
    bId,
    a: nameOf(aId, claims),
    b: nameOf(bId, claims),
    witnesses: originsOf(claims, weighing)
      .map((origin) => witnessOfOrigin(origin, weighing))
      .sort((x, y) => x.place.day - y.place.day || byId(x.claims[0]!, y.claims[0]!)),
    claims: claims.length,
  };
};

/** What weighing the claims of an index goes by. */
export const weighingOf = (
  index: PairIndex,
  theatre: string | null,
  parameters: BeliefParameters,
): Weighing => {
  const weighing = { parameters, theatre, areTied: index.areTied };
  const worths = keepWorths(weighing);
  if (index.hasGrades()) worths.compare(index.pairs);
  return { ...weighing, learnedWorth: worths.find };
};

const byPair = (x: PairClaims, y: PairClaims): number =>
  pairKey(x.aId, x.bId) < pairKey(y.aId, y.bId) ? -1 : 1;

/** The evidence of each pair in order of the pairs' ids, one after the other, so that not all need be kept. */
export function* evidenceByPair(
  claims: readonly Testimony[],
  theatre: string | null,
  parameters: BeliefParameters,
  counts: (claim: Testimony) => boolean = () => true,
): Generator<PairEvidence> {
  const index = indexPairs(claims, theatre);
  const weighing = weighingOf(index, theatre, parameters);
  for (const pair of index.pairs.toSorted(byPair)) {
    const counted = pair.claims.every(counts) ? pair : { ...pair, claims: pair.claims.filter(counts) };
    if (counted.claims.length > 0) yield evidenceOfPair(counted, weighing);
  }
}

/**
 * Groups the standing claims by pair and witness. Give it all that stands, not one pair's: a speaker's friends and foes
 * are known from the other pairs. Left out: rejected claims, claims of undated documents that give no
 * date themselves, and, where a theatre is asked for, claims that are not bound to it; and those that do not `count`,
 * though these still tell who is whose friend and what a source is worth. The order of `claims` is irrelevant. Linear in
 * the claims, but for sorting.
 */
export const gatherEvidence = (
  claims: readonly Testimony[],
  theatre: string | null,
  parameters: BeliefParameters,
  counts?: (claim: Testimony) => boolean,
): readonly PairEvidence[] => [...evidenceByPair(claims, theatre, parameters, counts)];
