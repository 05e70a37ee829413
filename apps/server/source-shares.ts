import { type StandingSource, standingSources } from '../../src/ledger/index.ts';
import { type ActorReference, nameKey, type StandingClaim } from '../../src/records/index.ts';
import { pairKey, worthOfSources } from '../../src/relations/index.ts';
import type { Snapshot } from './snapshot.ts';

/** What a source brought to one pair. */
export interface PairShare {
  claims: number;
  cooperative: number;
  hostile: number;
  /** In nats, of the witnesses whose strongest claim is its. */
  information: number;
}

/** A source with what it contributed. */
export interface SourceShare extends StandingSource {
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly unreviewed: number;
  /** In nats. */
  readonly information: number;
  /** What its word is worth, in [0, 1]. */
  readonly worth: number;
  /** By how many claims that was learned, where it was. */
  readonly learnedFrom?: number;
  /** Whom it speaks for, where it is an actor, and in how many of its claims it speaks of its own side. */
  readonly speaksFor: ActorReference | null;
  readonly ofItself: number;
}

/** Everything about one source that lists do not show. */
export interface SourceDetail {
  readonly pairs: ReadonlyMap<string, PairShare>;
  /** Claims by the speakers whom it reports, by its reporters, and witnesses by those with whom it shares some. */
  readonly reports: ReadonlyMap<string, number>;
  readonly reportedBy: ReadonlyMap<string, number>;
  readonly sharesWith: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
}

interface Gathered {
  readonly statuses: Record<StandingClaim['status'], number>;
  information: number;
  speaksFor: ActorReference | null;
  ofItself: number;
  readonly pairs: Map<string, PairShare>;
  readonly reports: Map<string, number>;
  readonly reportedBy: Map<string, number>;
  readonly sharesWith: Map<string, number>;
  readonly documents: Map<string, number>;
}

const newlyGathered = (): Gathered => ({
  statuses: { unreviewed: 0, accepted: 0, corrected: 0, rejected: 0 },
  information: 0,
  speaksFor: null,
  ofItself: 0,
  pairs: new Map(),
  reports: new Map(),
  reportedBy: new Map(),
  sharesWith: new Map(),
  documents: new Map(),
});

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

type Vouched = Pick<StandingClaim, 'publisher' | 'speakers'>;

/** Who vouches for a claim by name: its publisher, and whom it reports. */
const namesOn = ({ publisher, speakers }: Vouched): readonly string[] => [
  ...new Set([
    ...(publisher === null ? [] : [publisher]),
    ...speakers.filter(({ kind }) => kind !== 'author').map(({ name }) => name),
  ]),
];

const pairShare = (source: Gathered, pair: string): PairShare => {
  const share = source.pairs.get(pair) ?? { claims: 0, cooperative: 0, hostile: 0, information: 0 };
  source.pairs.set(pair, share);
  return share;
};

export interface SourceShares {
  readonly sources: readonly SourceShare[];
  readonly detail: (name: string) => (SourceDetail & { readonly source: SourceShare }) | undefined;
}

/** What each publisher and speaker contributed to what stands. Linear in the claims. */
export const sourceShares = (now: Snapshot): SourceShares => {
  const gathered = new Map<string, Gathered>();
  const of = (name: string): Gathered => {
    const key = nameKey(name);
    const known = gathered.get(key) ?? newlyGathered();
    gathered.set(key, known);
    return known;
  };
  const actorNames = new Map(now.namedActors().map(({ id, name }) => [id, name]));

  for (const { documentId, status, source, target, sign, publisher, speakers } of now.claims) {
    for (const name of namesOn({ publisher, speakers })) {
      const own = of(name);
      own.statuses[status]++;
      count(own.documents, documentId);
      const share = pairShare(own, pairKey(source.id, target.id));
      share.claims++;
      share[sign > 0 ? 'cooperative' : 'hostile']++;
    }
    for (const { name, kind, actorId } of speakers) {
      if (kind === 'author') continue;
      const own = of(name);
      if (publisher !== null && nameKey(publisher) !== nameKey(name)) {
        count(of(publisher).reports, name);
        count(own.reportedBy, publisher);
      }
      if (actorId === undefined) continue;
      own.speaksFor = { id: actorId, name: actorNames.get(actorId) ?? actorId };
      if (actorId === source.id || actorId === target.id) own.ofItself++;
    }
  }
  for (const [pair, { witnesses }] of now.evidence)
    for (const { claims, information } of witnesses) {
      for (const name of namesOn(claims[0]!)) {
        const own = of(name);
        own.information += information;
        pairShare(own, pair).information += information;
      }
      const publishers = new Set(claims.flatMap(({ publisher }) => publisher ?? []));
      if (publishers.size > 1)
        for (const one of publishers)
          for (const other of publishers) if (one !== other) count(of(one).sharesWith, other);
    }

  const worthOf = worthOfSources(now.claims, now.parameters);
  const sources = standingSources(now).map((source): SourceShare => {
    const { statuses, information, speaksFor, ofItself } = of(source.name);
    return { ...source, ...statuses, information, speaksFor, ofItself, ...worthOf(source) };
  });
  const byKey = new Map(sources.map((source) => [nameKey(source.name), source]));
  return {
    sources,
    detail: (name) => {
      const source = byKey.get(nameKey(name));
      return source && { ...of(name), source };
    },
  };
};
