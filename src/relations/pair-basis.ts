import {
  type BasisClaim,
  type BasisWitness,
  type BeliefParameters,
  CONFLICTUAL_KINDS,
  COOPERATIVE_KINDS,
  type FurtherReport,
  type Kind,
  type PairBasis,
  STATED,
  signOf,
} from '../records/index.ts';
import { informationOf, towardsFlat, wordsRow } from './claim-row.ts';
import type { PairEvidence, Weight, Witness } from './gather-evidence.ts';
import { type Posterior, posteriorOf } from './posterior.ts';
import { stateChain } from './state-chain.ts';
import { likelihoodOf } from './witness-likelihood.ts';

const basisClaim = (id: string, { place, row, information }: Weight): BasisClaim => ({
  id,
  ...place,
  row,
  information,
});

const basisWitness = ({ claims, others, reason, ...own }: Witness): BasisWitness => ({
  reason,
  claims: claims.map(({ id }, i) => basisClaim(id, i === 0 ? own : others[i - 1]!)),
});

/** The report of these kinds that would say most. */
const furtherReport = (kinds: readonly Kind[], parameters: BeliefParameters): FurtherReport => {
  const reports = kinds.map((kind) => {
    const row = towardsFlat(wordsRow(kind, STATED, parameters), parameters.witness.F);
    return { kind, sign: signOf(kind), row, information: informationOf(row) };
  });
  const { information: _, ...most } = reports.reduce((x, y) => (y.information > x.information ? y : x));
  return most;
};

/** What is known of a pair, in the form that can be handed on and weighed anew. */
export const basisOf = ({ witnesses }: PairEvidence, parameters: BeliefParameters): PairBasis => ({
  meanStayYears: parameters.meanStayYears,
  contestedPull: parameters.contestedPull,
  witnesses: witnesses.map(basisWitness),
  further: [furtherReport(COOPERATIVE_KINDS, parameters), furtherReport(CONFLICTUAL_KINDS, parameters)],
});

/** A witness that is left, and the claim by which it speaks. */
export interface WitnessLeft {
  readonly witness: BasisWitness;
  readonly speaks: BasisClaim;
}

export interface BasisWeighed {
  /** In the order of the observations behind `posterior`. */
  readonly witnesses: readonly WitnessLeft[];
  readonly posterior: Posterior;
}

/**
 * The belief about a pair with some of its claims left out: each witness speaks by the strongest claim that is left to
 * it, and one to whom none is left is gone. Who goes back to whom, and what a source is worth, stays as it was found
 * with all of them. Linear in the claims, but for sorting.
 */
export const weighBasis = (
  { witnesses, meanStayYears }: Pick<PairBasis, 'witnesses' | 'meanStayYears'>,
  leftOut: ReadonlySet<string> = new Set(),
): BasisWeighed => {
  const chain = stateChain(meanStayYears);
  const left = witnesses
    .flatMap((witness): WitnessLeft[] => {
      const speaks = witness.claims.find(({ id }) => !leftOut.has(id));
      return speaks ? [{ witness, speaks }] : [];
    })
    .sort(({ speaks: x }, { speaks: y }) => x.day - y.day || (x.id < y.id ? -1 : 1));
  const observations = left.map(({ speaks }) => ({
    day: speaks.day,
    likelihood: likelihoodOf(speaks.row, speaks, chain),
  }));
  return { witnesses: left, posterior: posteriorOf(chain, observations) };
};
