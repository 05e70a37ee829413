import { isDeepStrictEqual } from 'node:util';
import { starterCatalogue } from '../../src/claims/index.ts';
import {
  continueStanding,
  type KeptStanding,
  keepStanding,
  knownActors,
  type StandingActor,
  type Store,
  standingActors,
} from '../../src/ledger/index.ts';
import { type MapTimeline, monthsOf, traceMap } from '../../src/map/index.ts';
import {
  type Actor,
  type BeliefParameters,
  type Day,
  type Relation,
  requireDayRange,
} from '../../src/records/index.ts';
import {
  gatherEvidence,
  type KeptEvidence,
  keepEvidence,
  type PairEvidence,
  pairKey,
  parametersInForce,
} from '../../src/relations/index.ts';
import { createBeliefs, type When } from './beliefs-at.ts';
import { type ClaimsByPair, claimsByPair, documentsByPair } from './claims-by-pair.ts';

/** What stands at one revision of the ledger, with what is worked out from it once and asked for often. */
export interface Snapshot extends KeptStanding {
  readonly catalogue: readonly Actor[];
  readonly parameters: BeliefParameters;
  /** About each pair, by the key of the pair. */
  readonly evidence: ReadonlyMap<string, PairEvidence>;
  /** The evidence bound to one theatre; `null` for all. */
  readonly evidenceIn: (theatre: string | null) => ReadonlyMap<string, PairEvidence>;
  readonly claimsByPair: ClaimsByPair;
  /** What `weighClaims` gives. */
  readonly relations: (when: When, theatre: string | null) => readonly Relation[];
  /** First days of the months that the evidence covers. */
  readonly months: () => readonly Day[];
  readonly namedActors: () => readonly StandingActor[];
  readonly map: () => MapTimeline;
  /** The map as it was last worked out, of this revision or an earlier one. */
  readonly lastMap: () => MapTimeline | undefined;
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

/** Today, or one past day, with what it takes to go on when the ledger grows. */
interface Kept {
  readonly standing: KeptStanding;
  readonly parameters: BeliefParameters;
  readonly evidence: KeptEvidence;
  readonly documentsByPair: ReturnType<typeof documentsByPair>;
  readonly snapshot: Snapshot;
}

type Beliefs = ReturnType<typeof createBeliefs>;

const snapshotOf = (
  { standing, parameters, evidence: kept, documentsByPair: ofPairs }: Omit<Kept, 'snapshot'>,
  evidence: ReadonlyMap<string, PairEvidence>,
  beliefs: Beliefs,
  mapBefore?: MapTimeline,
): Snapshot => {
  let map = mapBefore;
  const catalogue = once(() => knownActors(standing, starterCatalogue));
  const all = kept.pairs();
  const evidenceIn = onceEach((theatre: string | null): ReadonlyMap<string, PairEvidence> => {
    if (theatre === null) return evidence;
    const pairs = gatherEvidence(standing.claims, theatre, parameters);
    return new Map(pairs.map((pair) => [pairKey(pair.aId, pair.bId), pair]));
  });
  const { revision, asKnownOn, actors, decisions, everyDecision, byDocument, byHand, places } = standing;
  return {
    ...{ revision, asKnownOn, actors, decisions, everyDecision, byDocument, byHand, places },
    get documents() {
      return standing.documents;
    },
    get claims() {
      return standing.claims;
    },
    get catalogue() {
      return catalogue();
    },
    parameters,
    evidence,
    evidenceIn,
    claimsByPair: claimsByPair(standing, ofPairs),
    relations: (when, theatre) =>
      beliefs(theatre === null ? all : [...evidenceIn(theatre).values()], when, parameters),
    months: once(() => monthsOf(all)),
    namedActors: once(() => standingActors(standing, starterCatalogue)),
    map: once(() => {
      map = traceMap(standing.claims, catalogue(), parameters, { evidence: all, before: map });
      return map;
    }),
    lastMap: () => map,
  };
};

/** Everything from the claims anew. */
const fromClaims = (standing: KeptStanding, beliefs: Beliefs): Kept => {
  const parameters = parametersInForce(standing.decisions);
  const kept = {
    standing,
    parameters,
    evidence: keepEvidence(standing.claims, null, parameters),
    documentsByPair: documentsByPair(standing.claims),
  };
  const evidence = new Map(kept.evidence.pairs().map((pair) => [pairKey(pair.aId, pair.bId), pair]));
  return { ...kept, snapshot: snapshotOf(kept, evidence, beliefs) };
};

/** What the documents that were touched change; new parameters change everything. */
const goneOn = (
  before: Kept,
  standing: KeptStanding,
  touched: ReadonlySet<string>,
  beliefs: Beliefs,
): Kept => {
  if (!isDeepStrictEqual(parametersInForce(standing.decisions), before.parameters))
    return fromClaims(standing, beliefs);
  const claims = new Map([...touched].map((id) => [id, standing.byDocument.get(id)?.claims ?? []]));
  const evidence = new Map(before.snapshot.evidence);
  for (const [key, pair] of before.evidence.replaceDocuments(claims))
    if (pair) evidence.set(key, pair);
    else evidence.delete(key);
  for (const own of claims.values()) before.documentsByPair.add(own);
  const kept = { ...before, standing };
  return { ...kept, snapshot: snapshotOf(kept, evidence, beliefs, before.snapshot.lastMap()) };
};

/** Past days kept at once, and today. Assumed. */
const MOST_DAYS = 8;

/**
 * Gives the snapshot of today, or as of a past day. After the ledger has changed it goes on from the last one, at the cost of
 * what came in and of the pairs that this touches: a document, a verdict, a correction, a claim by hand. A merge, a split or
 * a grade costs the documents in which the name stands; parameters, and the worth of a source that moves, cost their pairs.
 */
export const createSnapshots = (store: Store): ((asKnownOn?: string) => Promise<Snapshot>) => {
  const beliefs = createBeliefs();
  const kept = new Map<Day, Kept>();
  const turns = new Map<Day, Promise<Snapshot>>();

  const goOn = async (before: Kept): Promise<Kept> => {
    if (before.standing.revision === (await store.revision())) return before;
    const { standing, touched } = await continueStanding(store, before.standing);
    return goneOn(before, standing, touched, beliefs);
  };

  const begin = async (day: Day): Promise<Kept> => {
    const standing =
      day === Number.POSITIVE_INFINITY
        ? await keepStanding(store)
        : (await continueStanding(store, await snapshot(Number.POSITIVE_INFINITY), day)).standing;
    return fromClaims(standing, beliefs);
  };

  const take = async (day: Day): Promise<Snapshot> => {
    const before = kept.get(day);
    // Begun anew if going on should fail half-way.
    kept.delete(day);
    const now = before ? await goOn(before) : await begin(day);
    kept.set(day, now);
    const [oldest] = [...kept.keys()].filter((one) => one !== Number.POSITIVE_INFINITY);
    if (oldest !== undefined && kept.size > MOST_DAYS + 1) kept.delete(oldest);
    return now.snapshot;
  };

  /** One after the other for each day, so that nothing is worked out twice at once. */
  const snapshot = (day: Day): Promise<Snapshot> => {
    const next = (turns.get(day) ?? Promise.resolve()).then(
      () => take(day),
      () => take(day),
    );
    turns.set(day, next);
    return next;
  };

  return async (asKnownOn) =>
    snapshot(
      asKnownOn === undefined ? Number.POSITIVE_INFINITY : requireDayRange(asKnownOn, 'asKnownOn').last,
    );
};
