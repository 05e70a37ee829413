import { worldProcess } from '../engine/world/index.ts';
import { watchSupplanting } from '../engine/world/supplanting.ts';
import { drawRun, isDrawn } from './draw-run.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import type { Scenario } from './read-scenario.ts';
import { type Variant, withoutPart } from './variant.ts';

/** What some consecutive runs gave. Counts are whole numbers, so that batches can be added in any order. */
export interface RunBatch {
  readonly from: number;
  readonly runs: number;
  /** One hash a run. */
  readonly hashes: Float64Array;
  /** Support of each of the scenario's actors: [run, time, actor]. */
  readonly support: Int32Array;
  /** In how many runs a pair was hostile, none, allied: [time, pair, state]. */
  readonly ties: Int32Array;
  /** In how many runs an actor was there: [time, actor]. */
  readonly present: Int32Array;
  /** How many active actors there were: [run, time]. */
  readonly actors: Int32Array;
  /** How often each kind of event happened: [run, kind]. */
  readonly events: Int32Array;
  /** What each outcome was: [run, time, outcome]. */
  readonly outcomes: Float64Array;
  /** In how many runs the row's actor was supplanted by the column's. */
  readonly supplanted: Int32Array;
}

/** Times at which the state is written down, in years: the beginning, the end and what lies between. */
export const observationTimes = ({
  years,
  observationsAYear,
}: Pick<Scenario, 'years' | 'observationsAYear'>): readonly number[] => {
  const times = Array.from(
    { length: Math.floor(years * observationsAYear) + 1 },
    (_, k) => k / observationsAYear,
  );
  return times.at(-1) === years ? times : [...times, years];
};

/** Unordered pairs in the order (0,1), (0,2) …, (1,2) …. */
export const pairsOf = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    Array.from({ length: count - i - 1 }, (_, k) => [i, i + 1 + k] as const),
  );

/** A scenario's actors, set up to run and to be looked at. */
const worldOf = (scenario: Scenario, { start, model }: Pick<Scenario, 'start' | 'model'>) => {
  const process = worldProcess(start, model);
  const { world, kinds, counts } = process;
  /** How often each kind of event was whose: [kind, actor]. */
  const own = new Int32Array(kinds.length * world.originals);
  const gauge = outcomesOf(scenario, world, {
    all: (kind) => counts[kinds.indexOf(kind)],
    of: (kind, actors) => {
      const k = kinds.indexOf(kind);
      return k === -1 ? undefined : actors.reduce((sum, i) => sum + own[k * world.originals + i]!, 0);
    },
  });
  return {
    process,
    gauge,
    watch: watchSupplanting(world),
    begin: () => {
      own.fill(0);
      gauge.begin();
    },
    witness: (_time: number, kind: number, actor: number) => {
      if (actor < world.originals) own[kind * world.originals + actor]!++;
    },
  };
};

/**
 * What runs one scenario, batch after batch. Run number r gives the same whoever runs it, and in whatever order; scenarios
 * that differ in one thing share all random numbers that it leaves alone.
 */
export const batchRunner = (asked: Scenario, seed: number, variant: Variant = {}) => {
  const scenario = variant.without === undefined ? asked : withoutPart(asked, variant.without);
  const times = observationTimes(scenario);
  const n = scenario.start.actors.length;
  const pairs = pairsOf(n);
  const fixed =
    isDrawn(scenario) || variant.quantiles ? undefined : worldOf(scenario, drawRun(scenario, seed, 0));
  const first = fixed ?? worldOf(scenario, scenario);
  const { kinds } = first.process;
  const outcomes: readonly Outcome[] = first.gauge.outcomes.map(({ measure: _, ...outcome }) => outcome);

  const runBatch = (from: number, runs: number): RunBatch => {
    const batch: RunBatch = {
      from,
      runs,
      hashes: new Float64Array(runs),
      support: new Int32Array(runs * times.length * n),
      ties: new Int32Array(times.length * pairs.length * 3),
      present: new Int32Array(times.length * n),
      actors: new Int32Array(runs * times.length),
      events: new Int32Array(runs * (kinds.length + 1)),
      outcomes: new Float64Array(runs * times.length * outcomes.length),
      supplanted: new Int32Array(n * n),
    };
    for (let r = 0; r < runs; r++) {
      const drawn = fixed ? undefined : drawRun(scenario, seed, from + r, variant.quantiles);
      const ready = fixed ?? worldOf(scenario, drawn!);
      const { process, watch, gauge } = ready;
      const { world } = process;
      ready.begin();
      batch.hashes[r] = process.run({
        seed,
        run: from + r,
        years: scenario.years,
        hooks: scenario.hooks,
        grid: times,
        ...(scenario.rivals.length > 0 ? { witness: ready.witness } : {}),
        observe: (t) => {
          if (t === 0) watch.begin();
          watch.look();
          for (let i = 0; i < n; i++) {
            batch.support[(r * times.length + t) * n + i] = world.support[i]!;
            batch.present[t * n + i]! += world.active[i]!;
          }
          batch.actors[r * times.length + t] = world.count;
          let cell = t * pairs.length * 3 + 1;
          for (let i = 0; i < n; i++)
            for (let j = i + 1; j < n; j++) {
              batch.ties[cell + world.ties[i * world.capacity + j]!]!++;
              cell += 3;
            }
          const place = (r * times.length + t) * outcomes.length;
          gauge.look();
          for (let o = 0; o < outcomes.length; o++) batch.outcomes[place + o] = gauge.outcomes[o]!.measure();
        },
      });
      for (const { actor, by } of watch.found) batch.supplanted[actor * n + by]!++;
      batch.events.set(process.counts, r * (kinds.length + 1));
    }
    return batch;
  };
  return { runBatch, kinds: [...kinds, 'tieChange'], times, outcomes };
};
