import type {
  BasisClaim,
  BasisWitness,
  PairBasis,
  StandingClaim,
  StateProbabilities,
} from '../../../../src/records/index.ts';
import {
  isContested,
  levelOf,
  type Posterior,
  probabilitiesOf,
  weighBasis,
} from '../../../../src/relations/index.ts';
import { dayOf } from './day-of.ts';

/** An origin of the pair's belief: one witness, whether it counts just now or not. */
export interface PairOrigin {
  /** The id of the first of its claims. */
  readonly id: string;
  readonly witness: BasisWitness;
  /** The claim by which it speaks, or would. */
  readonly speaks: BasisClaim;
  readonly claim: StandingClaim;
  /** Its other claims, and whether each was left out. */
  readonly reprints: readonly { readonly claim: StandingClaim; readonly isLeftOut: boolean }[];
  readonly counts: boolean;
}

/** A pair with some of its claims left out, on every day. */
export interface WeighedPair {
  readonly basis: PairBasis;
  readonly posterior: Posterior;
  /** In order of time. */
  readonly origins: readonly PairOrigin[];
  /** Those that count, in the order of the posterior's observations. */
  readonly counted: readonly PairOrigin[];
}

/** What one origin does to the belief at a day. */
export interface Push {
  /** By how much it moves the level. */
  readonly push: number;
  /** What the belief would be without it. */
  readonly without: StateProbabilities;
}

export const weighPair = (
  basis: PairBasis,
  claims: ReadonlyMap<string, StandingClaim>,
  leftOut: ReadonlySet<string>,
): WeighedPair => {
  const { witnesses, posterior } = weighBasis(basis, leftOut);
  const speakers = new Map(witnesses.map(({ witness, speaks }) => [witness, speaks]));
  const origins = basis.witnesses.flatMap((witness): PairOrigin[] => {
    const speaks = speakers.get(witness) ?? witness.claims[0]!;
    const claim = claims.get(speaks.id);
    if (!claim) return [];
    const reprints = witness.claims.flatMap(({ id }) => {
      const other = id === speaks.id ? undefined : claims.get(id);
      return other ? [{ claim: other, isLeftOut: leftOut.has(id) }] : [];
    });
    return [{ id: witness.claims[0]!.id, witness, speaks, claim, reprints, counts: speakers.has(witness) }];
  });
  const byWitness = new Map(origins.map((origin) => [origin.witness, origin]));
  return {
    basis,
    posterior,
    origins,
    counted: witnesses.flatMap(({ witness }) => byWitness.get(witness) ?? []),
  };
};

/** What each origin that counts does to the belief at a day, by the origin's id. */
export const pushesAt = ({ posterior, counted }: WeighedPair, day: number): ReadonlyMap<string, Push> => {
  const level = levelOf(posterior.at(day));
  const without = posterior.withoutEach(day);
  return new Map(
    counted.map(({ id }, i) => [
      id,
      { push: level - levelOf(without[i]!), without: probabilitiesOf(without[i]!) },
    ]),
  );
};

export interface Contest {
  readonly isContested: boolean;
  /** Origins that pull the level up, and down, by a hundredth at least. */
  readonly up: number;
  readonly down: number;
}

export const contestAt = (
  { posterior, basis }: WeighedPair,
  pushes: ReadonlyMap<string, Push>,
  day: number,
): Contest => {
  const felt = [...pushes.values()].map(({ push }) => push).filter((push) => Math.abs(push) >= 0.005);
  const up = felt.filter((push) => push > 0).length;
  return { isContested: isContested(posterior, day, basis), up, down: felt.length - up };
};

/** The belief at the first day of each month. */
export const curveOf = (posterior: Posterior, months: readonly string[]): readonly StateProbabilities[] =>
  months.map((month) => probabilitiesOf(posterior.at(dayOf(month))));
