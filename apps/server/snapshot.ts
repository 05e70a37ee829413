import { starterCatalogue } from '../../src/claims/index.ts';
import {
  knownActors,
  loadStanding,
  type Standing,
  type StandingActor,
  type Store,
  standingActors,
} from '../../src/ledger/index.ts';
import { type MapTimeline, traceMap } from '../../src/map/index.ts';
import {
  type Actor,
  type BeliefParameters,
  type Day,
  requireDayRange,
  type StandingClaim,
} from '../../src/records/index.ts';
import { gatherEvidence, type PairEvidence, pairKey, parametersInForce } from '../../src/relations/index.ts';

/** What stands at one revision of the ledger, with what is worked out from it once and asked for often. */
export interface Snapshot extends Standing {
  readonly catalogue: readonly Actor[];
  readonly parameters: BeliefParameters;
  readonly evidence: ReadonlyMap<string, PairEvidence>;
  /** The evidence bound to one theatre; `null` for all. */
  readonly evidenceIn: (theatre: string | null) => ReadonlyMap<string, PairEvidence>;
  readonly claimsByPair: ReadonlyMap<string, readonly StandingClaim[]>;
  readonly namedActors: () => readonly StandingActor[];
  readonly map: () => MapTimeline;
}

const once = <T>(work: () => T): (() => T) => {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
};

/** The same for each of a few things asked for. */
const onceEach = <K, T>(work: (asked: K) => T): ((asked: K) => T) => {
  const results = new Map<K, T>();
  return (asked) => {
    const known = results.get(asked);
    if (known !== undefined) return known;
    const fresh = work(asked);
    results.set(asked, fresh);
    return fresh;
  };
};

const snapshotOf = (standing: Standing): Snapshot => {
  const catalogue = knownActors(standing, starterCatalogue);
  const claimsByPair = new Map<string, StandingClaim[]>();
  for (const claim of standing.claims) {
    const key = pairKey(claim.source.id, claim.target.id);
    const claims = claimsByPair.get(key);
    if (claims) claims.push(claim);
    else claimsByPair.set(key, [claim]);
  }
  const parameters = parametersInForce(standing.decisions);
  const evidenceIn = onceEach((theatre: string | null) => {
    const pairs = gatherEvidence(standing.claims, theatre, parameters);
    return new Map(pairs.map((pair) => [pairKey(pair.aId, pair.bId), pair]));
  });
  return {
    ...standing,
    catalogue,
    parameters,
    claimsByPair,
    evidence: evidenceIn(null),
    evidenceIn,
    namedActors: once(() => standingActors(standing, starterCatalogue)),
    map: once(() => traceMap(standing.claims, catalogue, parameters)),
  };
};

/** Past days kept at once. */
const MOST_DAYS = 8;

/** Gives the snapshot of today, or as of a past day; works one out again only after the ledger has changed. */
export const createSnapshots = (store: Store): ((asKnownOn?: string) => Promise<Snapshot>) => {
  const kept = new Map<Day | 'today', Snapshot>();
  return async (asKnownOn) => {
    const day = asKnownOn === undefined ? undefined : requireDayRange(asKnownOn, 'asKnownOn').last;
    const key = day ?? 'today';
    const revision = await store.revision();
    const known = kept.get(key);
    if (known?.revision === revision) return known;
    const fresh = snapshotOf(await loadStanding(store, day));
    if (kept.size >= MOST_DAYS) kept.clear();
    kept.set(key, fresh);
    return fresh;
  };
};
