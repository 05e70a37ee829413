import {
  type Actor,
  type BeliefParameters,
  DAYS_A_YEAR,
  type Day,
  isoDayOf,
  type Testimony,
} from '../records/index.ts';
import {
  DEFAULT_PARAMETERS,
  gatherEvidence,
  isContested,
  type PairEvidence,
  placeInTime,
  posteriorOfPair,
  type StateChain,
  stateChain,
} from '../relations/index.ts';
import { layOutActors } from './lay-out-actors.ts';
import type { MapActor, MapTie, MapTimeline, QuarterDensity } from './map-timeline.ts';

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const monthStarts = (first: Day, last: Day): readonly Day[] => {
  const start = new Date(`${isoDayOf(first).slice(0, 7)}-01T00:00:00Z`);
  const days: Day[] = [];
  for (let at = start; at.getTime() / 86_400_000 <= last; ) {
    days.push(at.getTime() / 86_400_000);
    at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1));
  }
  return days;
};

const traceTie = (
  evidence: PairEvidence,
  months: readonly Day[],
  chain: StateChain,
  parameters: BeliefParameters,
): MapTie => {
  const posterior = posteriorOfPair(evidence, chain);
  const laws = months.map((month) => posterior.at(month));
  return {
    a: evidence.aId,
    b: evidence.bId,
    hostile: laws.map((law) => round(law[0])),
    allied: laws.map((law) => round(law[2])),
    contested: evidence.witnesses.some((witness) => isContested(posterior, witness.place.day, parameters)),
    claims: evidence.claims,
    origins: evidence.witnesses.length,
  };
};

/** Ties of evidence that did not change since, on the same months: tracing them is most of the work. */
const traced = new WeakMap<PairEvidence, { readonly grid: string; readonly tie: MapTie }>();

const tracedTies = (
  pairs: readonly PairEvidence[],
  months: readonly Day[],
  parameters: BeliefParameters,
): readonly MapTie[] => {
  const chain = stateChain(parameters.meanStayYears);
  const grid = `${months[0]} ${months.length} ${JSON.stringify(parameters.meanStayYears)} ${parameters.contestedPull}`;
  return pairs.map((pair) => {
    const known = traced.get(pair);
    if (known?.grid === grid) return known.tie;
    const tie = traceTie(pair, months, chain, parameters);
    traced.set(pair, { grid, tie });
    return tie;
  });
};

const beginningOfQuarter = (day: Day): string => {
  const iso = isoDayOf(day);
  const month = Math.floor((Number(iso.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${iso.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
};

// A million claims speak of some thousands of days.
const quarters = new Map<Day, string>();
const MOST_QUARTERS = 100_000;

const quarterOf = (day: Day): string => {
  const known = quarters.get(day) ?? beginningOfQuarter(day);
  if (quarters.size < MOST_QUARTERS) quarters.set(day, known);
  return known;
};

const densityOf = (claims: readonly Testimony[]): readonly QuarterDensity[] => {
  const quarters = new Map<string, { begins: string; cooperative: number; conflictual: number }>();
  for (const claim of claims) {
    const place = claim.status === 'rejected' ? null : placeInTime(claim);
    if (!place) continue;
    const begins = quarterOf(place.day);
    const quarter = quarters.get(begins) ?? { begins, cooperative: 0, conflictual: 0 };
    if (claim.sign === 1) quarter.cooperative++;
    else quarter.conflictual++;
    quarters.set(begins, quarter);
  }
  return [...quarters.values()].sort((x, y) => (x.begins < y.begins ? -1 : 1));
};

/** Signs of the ties over all months, for a layout that does not move with the date. */
const affinityOf = (tie: MapTie): number => {
  let sum = 0;
  for (let month = 0; month < tie.allied.length; month++) sum += tie.allied[month]! - tie.hostile[month]!;
  return tie.allied.length === 0 ? 0 : sum / tie.allied.length;
};

/** Half a year on either side of the evidence, so that the handles have room (assumed). */
const MARGIN_DAYS = DAYS_A_YEAR / 2;

/** The months that evidence covers, by their first days. */
export const monthsOf = (pairs: readonly PairEvidence[]): readonly Day[] => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  // Witnesses are in order of time.
  for (const { witnesses } of pairs) {
    first = Math.min(first, witnesses[0]!.place.day);
    last = Math.max(last, witnesses.at(-1)!.place.day);
  }
  return pairs.length === 0 ? [] : monthStarts(first - MARGIN_DAYS, last + MARGIN_DAYS);
};

export interface TraceOptions {
  /** Of the very claims given, where it was gathered already. */
  readonly evidence?: readonly PairEvidence[];
}

/**
 * The map as it moves: every pair with dated evidence on a monthly grid, with positions that hold for the whole period.
 * Actors without a tie are absent.
 */
export const traceMap = (
  claims: readonly Testimony[],
  catalogue: readonly Actor[],
  parameters: BeliefParameters = DEFAULT_PARAMETERS,
  { evidence }: TraceOptions = {},
): MapTimeline => {
  const pairs = evidence ?? gatherEvidence(claims, null, parameters);
  const months = monthsOf(pairs);
  if (months.length === 0) return { months: [], actors: [], ties: [], density: [] };
  const ties = tracedTies(pairs, months, parameters);

  const names = new Map(
    pairs.flatMap(
      (pair) =>
        [
          [pair.aId, pair.a],
          [pair.bId, pair.b],
        ] as const,
    ),
  );
  const ids = [...names.keys()].sort();
  const positions = layOutActors(
    ids,
    ties.map((tie) => ({ a: tie.a, b: tie.b, affinity: affinityOf(tie) })),
  );
  const known = new Map(catalogue.map((actor) => [actor.id, actor]));
  const actors = ids.map(
    (id): MapActor => ({
      id,
      name: names.get(id)!,
      type: known.get(id)?.type ?? 'unknown',
      aliases: known.get(id)?.aliases ?? [],
      ...positions.get(id)!,
    }),
  );
  return { months: months.map(isoDayOf), actors, ties, density: densityOf(claims) };
};
