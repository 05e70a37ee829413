import {
  type FurtherReport,
  nameKey,
  type PairBasis,
  type StandingClaim,
  type StateProbabilities,
} from '../../../../src/records/index.ts';
import {
  levelOf,
  type Posterior,
  probabilitiesOf,
  type Vector3,
  vouchersNamed,
  weighBasis,
} from '../../../../src/relations/index.ts';

export interface TurningSource {
  readonly name: string;
  /** The level without all that it published or said. */
  readonly level: number;
}

/** The state that is most likely. */
const mostLikely = (law: Vector3): number => law.indexOf(Math.max(...law));

/** A source without which another state would be the most likely at a day: the one that moves the level most; or null. */
export const turningSource = (
  basis: PairBasis,
  claims: readonly StandingClaim[],
  leftOut: ReadonlySet<string>,
  day: number,
): TurningSource | null => {
  const bySource = new Map<string, { readonly name: string; readonly claimIds: Set<string> }>();
  for (const claim of claims)
    for (const name of vouchersNamed(claim)) {
      const known = bySource.get(nameKey(name));
      if (known) known.claimIds.add(claim.id);
      else bySource.set(nameKey(name), { name, claimIds: new Set([claim.id]) });
    }
  const law = weighBasis(basis, leftOut).posterior.at(day);
  let turning: TurningSource | null = null;
  for (const { name, claimIds } of bySource.values()) {
    const without = weighBasis(basis, new Set([...leftOut, ...claimIds])).posterior.at(day);
    if (mostLikely(without) === mostLikely(law)) continue;
    const level = levelOf(without);
    const moves = Math.abs(level - levelOf(law));
    if (turning === null || moves > Math.abs(turning.level - levelOf(law))) turning = { name, level };
  }
  return turning;
};

/** The belief at a day after one more report on that day. */
export const afterReport = (
  posterior: Posterior,
  { row }: Pick<FurtherReport, 'row'>,
  day: number,
): StateProbabilities => {
  const [hostile, none, allied] = posterior.at(day);
  const weighed = { hostile: hostile * row.hostile, none: none * row.none, allied: allied * row.allied };
  const total = weighed.hostile + weighed.none + weighed.allied;
  return probabilitiesOf([weighed.hostile / total, weighed.none / total, weighed.allied / total]);
};
