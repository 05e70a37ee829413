import {
  type Actor,
  type BeliefParameters,
  DAYS_A_YEAR,
  type Day,
  dayRangeOf,
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
import { FAINTEST_LEVEL } from './draw-ties.ts';
import { findCamps } from './find-camps.ts';
import { layOutActors } from './lay-out-actors.ts';
import type { MapActor, MapCamps, MapTie, MapTimeline, Position, QuarterDensity } from './map-timeline.ts';

export interface TraceOptions {
  /** Of the very claims given, under the same theatre and filter, where it was gathered already. */
  readonly evidence?: readonly PairEvidence[];
  /** Only claims bound to this theatre. */
  readonly theatre?: string;
  /** Which claims count (map-filter.ts); all where absent. */
  readonly counts?: ((claim: Testimony) => boolean) | undefined;
  /** The map of these claims at an earlier revision: what nothing changed in is taken from it. */
  readonly before?: MapTimeline | undefined;
  /** The map whose months and positions are kept, so that nothing moves when it is filtered or seen as of a past day. */
  readonly frame?: MapTimeline;
}

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

/** From the first to the last of the days of the witnesses at which they pull both ways; to the end, if they do at the last. */
const monthsContested = (
  days: readonly Day[],
  isContestedAt: (day: Day) => boolean,
  months: readonly Day[],
): MapTie['contestedMonths'] | null => {
  const first = days.find(isContestedAt);
  const last = days.findLast(isContestedAt);
  if (first === undefined || last === undefined) return null;
  const monthOf = (day: Day): number =>
    Math.max(
      0,
      months.findLastIndex((month) => month <= day),
    );
  return { first: monthOf(first), last: last === days.at(-1) ? months.length - 1 : monthOf(last) };
};

const traceTie = (
  evidence: PairEvidence,
  months: readonly Day[],
  chain: StateChain,
  parameters: BeliefParameters,
): MapTie => {
  const { witnesses } = evidence;
  const posterior = posteriorOfPair(evidence, chain);
  const laws = months.map((month) => posterior.at(month));
  const cooperative = witnesses.filter(({ claims }) => claims[0]!.sign === 1).length;
  const contestedMonths = monthsContested(
    witnesses.map(({ place }) => place.day),
    (day) => isContested(posterior, day, parameters),
    months,
  );
  return {
    a: evidence.aId,
    b: evidence.bId,
    hostile: laws.map((law) => round(law[0])),
    allied: laws.map((law) => round(law[2])),
    contested: contestedMonths !== null,
    ...(contestedMonths ? { contestedMonths } : {}),
    claims: evidence.claims,
    origins: witnesses.length,
    cooperative,
    conflictual: witnesses.length - cooperative,
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

const sameTheatre = (claim: Testimony, theatre: string | undefined): boolean =>
  theatre === undefined || claim.theatre?.toLowerCase() === theatre.toLowerCase();

const densityOf = (
  claims: readonly Testimony[],
  { theatre, counts = () => true }: TraceOptions,
): readonly QuarterDensity[] => {
  const quarters = new Map<string, { begins: string; cooperative: number; conflictual: number }>();
  for (const claim of claims) {
    const place = claim.status === 'rejected' ? null : placeInTime(claim);
    if (!place || !sameTheatre(claim, theatre) || !counts(claim)) continue;
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

/** Whether two maps have the very same ties: those of which the evidence stayed are one (tracedTies). */
const sameTies = (xs: readonly MapTie[], ys: readonly MapTie[]): boolean =>
  xs.length === ys.length && xs.every((tie, i) => tie === ys[i]);

/** Where actors stand: as in the frame, or before, if nothing changed; else, and for whom the frame does not have, laid out. */
const positionsOf = (
  ids: readonly string[],
  ties: readonly MapTie[],
  { frame, before }: TraceOptions,
): ReadonlyMap<string, Position> => {
  const from = frame ?? (before && sameTies(before.ties, ties) ? before : undefined);
  const kept = new Map(from?.actors.map(({ id, x, y }) => [id, { x, y }]));
  if (ids.every((id) => kept.has(id))) return kept;
  const laidOut = layOutActors(
    ids,
    ties.map((tie) => ({ a: tie.a, b: tie.b, affinity: affinityOf(tie) })),
  );
  return new Map([...laidOut, ...kept]);
};

/** Camps are looked for at most so often, and at most once a quarter (assumed): twenty years by half-years. */
const MOST_STEPS = 40;
const STEP_MONTHS = 3;

const campsOf = (months: number, ids: readonly string[], ties: readonly MapTie[]): MapCamps => {
  const every = Math.max(STEP_MONTHS, Math.ceil(months / MOST_STEPS));
  const steps = Array.from({ length: Math.ceil(months / every) }, (_, i) => i * every);
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  return findCamps(
    ids.length,
    steps,
    ties.map(({ a, b, allied, hostile }) => ({
      a: indexOf.get(a)!,
      b: indexOf.get(b)!,
      levels: steps.map((step) => {
        const middle = Math.min(months - 1, step + (every >> 1));
        const level = allied[middle]! - hostile[middle]!;
        return Math.abs(level) < FAINTEST_LEVEL ? 0 : level;
      }),
    })),
  );
};

/**
 * The map as it moves: every pair with dated evidence on a monthly grid, with positions that hold for the whole period.
 * Actors without a tie are absent.
 */
export const traceMap = (
  claims: readonly Testimony[],
  catalogue: readonly Actor[],
  parameters: BeliefParameters = DEFAULT_PARAMETERS,
  options: TraceOptions = {},
): MapTimeline => {
  const { evidence, theatre, counts, frame, before } = options;
  const pairs = evidence ?? gatherEvidence(claims, theatre ?? null, parameters, counts);
  const months = frame ? frame.months.map((month) => dayRangeOf(month)!.first) : monthsOf(pairs);
  const ties = tracedTies(pairs, months, parameters);
  const names = new Map<string, string>();
  for (const { aId, a, bId, b } of pairs) names.set(aId, a).set(bId, b);
  const ids = [...names.keys()].sort();
  const positions = positionsOf(ids, ties, options);
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
  return {
    months: months.map(isoDayOf),
    actors,
    ties,
    density: densityOf(claims, options),
    camps:
      before && sameTies(before.ties, ties) && before.months.length === months.length
        ? before.camps
        : campsOf(months.length, ids, ties),
  };
};
