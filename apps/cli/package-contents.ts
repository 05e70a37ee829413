import type { PackageContents } from '../../src/adapters/package/index.ts';
import { loadTestimony, type StandingTestimony, type StoreView } from '../../src/ledger/index.ts';
import { isoDayOf, type Relation } from '../../src/records/index.ts';
import { describeParametersInForce, parametersInForce, weighClaims } from '../../src/relations/index.ts';
import { type Period, periodOf } from './period.ts';

/** The beliefs of a project at one date. */
export interface DatedBeliefs {
  /** Days since 1970, as they were weighed; null where nothing is dated. */
  readonly period: Period | null;
  readonly relations: readonly Relation[];
}

const periodIn = (standing: StandingTestimony): Period | null => {
  try {
    return periodOf(standing, {});
  } catch {
    return null;
  }
};

/** The beliefs that follow from what a store holds, at a given date or that of the latest publication. */
export const beliefsOf = (standing: StandingTestimony, asked?: Period): DatedBeliefs => {
  const period = asked ?? periodIn(standing);
  const parameters = parametersInForce(standing.decisions);
  return { period, relations: period ? weighClaims(standing.claims, { ...period, parameters }) : [] };
};

/** What goes into a replication package beside the ledger. */
export const packageContents = async (view: StoreView): Promise<PackageContents> => {
  const standing = await loadTestimony({ atOneMoment: (look) => look(view) });
  const beliefs = beliefsOf(standing);
  return {
    parameters: describeParametersInForce(standing.decisions),
    beliefs: {
      ...beliefs,
      at: beliefs.period && isoDayOf(beliefs.period.at),
      since: beliefs.period && isoDayOf(beliefs.period.since),
    },
  };
};
