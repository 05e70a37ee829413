import { claimRow, informationOf, type Weighing } from './claim-row.ts';
import { findOrigins } from './find-origins.ts';
import type { BeliefParameters, Row } from './parameters.ts';
import { type Place, placeInTime } from './place-in-time.ts';
import type { Testimony } from './testimony.ts';

/** One independent witness: the strongest of its claims speaks for all. */
export interface Witness {
  readonly place: Place;
  readonly row: Row;
  /** In nats. */
  readonly information: number;
  /** Strongest first. */
  readonly claims: readonly Testimony[];
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

export const pairKey = (aId: string, bId: string): string => (aId < bId ? `${aId}~${bId}` : `${bId}~${aId}`);

const byId = (x: Testimony, y: Testimony): number => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);

const witnessesOf = (claims: readonly Testimony[], weighing: Weighing): Witness[] =>
  findOrigins(claims, weighing.parameters)
    .map(({ claims: members, reason }) => {
      const weighed = members
        .map((claim) => ({ claim, row: claimRow(claim, weighing) }))
        .map((entry) => ({ ...entry, information: informationOf(entry.row) }))
        .sort((x, y) => y.information - x.information || byId(x.claim, y.claim));
      const { claim, row, information } = weighed[0]!;
      return {
        place: placeInTime(claim)!,
        row,
        information,
        reason,
        claims: weighed.map((entry) => entry.claim),
      };
    })
    .sort((x, y) => x.place.day - y.place.day || byId(x.claims[0]!, y.claims[0]!));

const sameTheatre = (x: string | null, y: string): boolean =>
  x !== null && x.toLowerCase() === y.toLowerCase();

/**
 * Groups the standing claims by pair and witness. Give it all that stands, not one pair's: a speaker's friends and foes
 * are known from the other pairs. Left out: rejected claims, claims of undated documents that give no
 * date themselves, and, where a theatre is asked for, claims that are not bound to it. The order of `claims` is
 * irrelevant. Linear in the claims, but for sorting.
 */
export const gatherEvidence = (
  claims: readonly Testimony[],
  theatre: string | null,
  parameters: BeliefParameters,
): readonly PairEvidence[] => {
  const pairs = new Map<string, Testimony[]>();
  for (const claim of claims) {
    if (claim.status === 'rejected' || claim.source.id === claim.target.id) continue;
    if (theatre !== null && !sameTheatre(claim.theatre, theatre)) continue;
    if (placeInTime(claim) === null) continue;
    const key = pairKey(claim.source.id, claim.target.id);
    const pair = pairs.get(key);
    if (pair) pair.push(claim);
    else pairs.set(key, [claim]);
  }
  const weighing: Weighing = { parameters, theatre, areTied: (x, y) => pairs.has(pairKey(x, y)) };
  return [...pairs.values()]
    .map((members) => {
      const sorted = members.sort(byId);
      const { source, target } = sorted[0]!;
      const [a, b] = source.id < target.id ? [source, target] : [target, source];
      return {
        aId: a.id,
        bId: b.id,
        a: a.name,
        b: b.name,
        witnesses: witnessesOf(sorted, weighing),
        claims: sorted.length,
      };
    })
    .sort((x, y) => (pairKey(x.aId, x.bId) < pairKey(y.aId, y.bId) ? -1 : 1));
};
