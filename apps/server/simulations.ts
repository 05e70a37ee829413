import {
  leaveOutParts,
  openSimulationPool,
  type PartEffect,
  recordOf,
  runOrders,
  type Screening,
  screenParameters,
  TRAJECTORIES,
  writeRunRecord,
} from '../../src/adapters/simulation/index.ts';
import {
  batchRunner,
  type ComparedOutcome,
  compareRuns,
  consecutiveBatches,
  type Ensemble,
  type Explanation,
  explainRuns,
  RUNS_A_BATCH,
  type RunBatch,
  type RunTable,
  readScenario,
  runTable,
  type ScenarioTexts,
  summariseRuns,
} from '../../src/dynamics/index.ts';
import { EntenteError, hashOf } from '../../src/records/index.ts';

/** How a simulation stands. */
export interface SimulationState {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly seed: number;
  readonly runsPerSecond: number | null;
  readonly secondsLeft: number | null;
  /** How many pictures of it there are by now: a newer one has more runs in it. */
  readonly pictures: number;
  /** SHA-256 of what it began from: of the beliefs of the ledger at that time. */
  readonly startHash: string;
  /** What is looked into besides, and how far that is. */
  readonly looking: {
    readonly what: 'parts' | 'sensitivity';
    readonly done: number;
    readonly of: number;
  } | null;
  readonly reason?: string;
  readonly hint?: string;
}

interface Entry {
  state: SimulationState;
  readonly texts: ScenarioTexts;
  batches: RunBatch[];
  stop: boolean;
  picture: { ensemble: Ensemble; table: RunTable } | null;
  parts: readonly PartEffect[] | null;
  screened: readonly Screening[] | null;
}

export interface Simulations {
  /** Begins one, or finds the same one again: the same texts, runs and seed give the same. */
  readonly begin: (
    scenario: string,
    texts: ScenarioTexts,
    asked: { readonly runs: number; readonly seed: number },
  ) => SimulationState;
  readonly state: (id: string) => SimulationState;
  /** The last one of each scenario that gave something, in the order in which they began. */
  readonly latest: () => readonly { readonly state: SimulationState; readonly ensemble: Ensemble }[];
  readonly ensemble: (id: string) => Ensemble;
  readonly compare: (id: string, against: string) => readonly ComparedOutcome[];
  readonly explain: (id: string, outcome: string) => Explanation;
  /** Looks into it in the background: what each part adds, or what it is sensitive to. */
  readonly look: (id: string, what: 'parts' | 'sensitivity') => SimulationState;
  readonly found: (id: string) => Pick<Entry, 'parts' | 'screened'>;
  readonly stop: (id: string) => void;
  readonly close: () => Promise<void>;
}

/** Kept at once; the oldest that is done goes first. */
const MOST = 12;
/** A picture each time that this many times more runs are in, so that drawing costs little beside running. */
const PICTURE_GROWTH = 1.5;
/** Between two words of progress, in ms. */
const CALM = 150;
/** Runs of each part that is left out. */
const RUNS_A_PART = 100;

/** Runs scenarios on worker threads, hands out pictures while runs come in, and keeps what was found. */
export const createSimulations = (options: {
  readonly project: string;
  readonly workers: number;
  readonly now: () => Date;
  readonly tell: (state: SimulationState) => void;
}): Simulations => {
  const { project, workers, now, tell } = options;
  const entries = new Map<string, Entry>();
  const working = new Set<Promise<void>>();

  const update = (entry: Entry, change: Partial<SimulationState>): void => {
    entry.state = { ...entry.state, ...change };
    tell(entry.state);
  };
  const entryOf = (id: string): Entry => {
    const entry = entries.get(id);
    if (entry) return entry;
    throw new EntenteError('not-found', `no simulation "${id}"`, { hint: 'Run the scenario again.' });
  };
  const failed = (entry: Entry, error: unknown): void =>
    update(entry, {
      state: 'failed',
      looking: null,
      secondsLeft: null,
      reason: error instanceof Error ? error.message : String(error),
      hint: (error instanceof EntenteError && error.hint) || 'Mend the scenario, then run it again.',
    });

  const takePicture = (entry: Entry): void => {
    const scenario = readScenario(entry.texts);
    const runner = batchRunner(scenario, entry.state.seed);
    const batches = consecutiveBatches(entry.batches);
    if (batches.length === 0) return;
    entry.picture = {
      ensemble: summariseRuns(scenario, entry.state.seed, runner, batches),
      table: runTable(runner, batches),
    };
    update(entry, { pictures: entry.state.pictures + 1 });
  };

  const run = async (entry: Entry): Promise<void> => {
    const { of, seed } = entry.state;
    const begun = performance.now();
    let told = begun;
    let shown = 0;
    const pool = openSimulationPool(entry.texts, seed, workers);
    try {
      await pool.run(
        runOrders(0, of, RUNS_A_BATCH),
        (batch) => {
          entry.batches.push(batch);
          const done = entry.state.done + batch.runs;
          const at = performance.now();
          const runsPerSecond = done / Math.max(0.001, (at - begun) / 1000);
          entry.state = { ...entry.state, done, runsPerSecond, secondsLeft: (of - done) / runsPerSecond };
          if (done < of && done >= PICTURE_GROWTH * shown) {
            takePicture(entry);
            shown = entry.picture?.table.runs ?? 0;
          } else if (at - told > CALM) {
            told = at;
            tell(entry.state);
          }
        },
        () => entry.stop,
      );
      takePicture(entry);
      update(entry, { state: entry.stop ? 'stopped' : 'done', secondsLeft: null });
      if (!entry.stop && entry.picture)
        await writeRunRecord(
          project,
          recordOf(
            {
              command: 'simulate',
              seed,
              runs: of,
              inputs: { ...entry.texts },
              resultHash: entry.picture.ensemble.hash,
            },
            now(),
          ),
        ).catch(() => {});
    } catch (error) {
      failed(entry, error);
    } finally {
      await pool.close();
    }
  };

  const lookInto = async (entry: Entry, what: 'parts' | 'sensitivity'): Promise<void> => {
    const pool = openSimulationPool(entry.texts, entry.state.seed, workers);
    let told = 0;
    const steps = {
      show: ({ done, of }: { done: number; of: number }): void => {
        entry.state = { ...entry.state, looking: { what, done, of } };
        if (performance.now() - told < CALM) return;
        told = performance.now();
        tell(entry.state);
      },
      shouldStop: () => entry.stop,
    };
    try {
      if (what === 'parts')
        entry.parts = await leaveOutParts(
          pool,
          entry.texts,
          entry.state.seed,
          Math.min(RUNS_A_PART, entry.state.of),
          steps,
        );
      else entry.screened = await screenParameters(pool, entry.texts, entry.state.seed, TRAJECTORIES, steps);
      update(entry, { looking: null });
    } catch (error) {
      if (entry.stop) update(entry, { looking: null });
      else failed(entry, error);
    } finally {
      await pool.close();
    }
  };

  const work = (task: Promise<void>): void => {
    working.add(task);
    void task.finally(() => working.delete(task));
  };
  const picture = (id: string): NonNullable<Entry['picture']> => {
    const { picture: found } = entryOf(id);
    if (found) return found;
    throw new EntenteError('not-found', `simulation "${id}" has no picture yet`, {
      hint: 'Wait for its first runs.',
    });
  };
  const makeRoom = (): void => {
    for (const [id, { state }] of entries) {
      if (entries.size < MOST) return;
      if (state.state !== 'running' && !state.looking) entries.delete(id);
    }
  };

  return {
    begin: (scenario, texts, { runs, seed }) => {
      const id = hashOf(JSON.stringify([texts, runs, seed])).slice(7, 23);
      const known = entries.get(id);
      if (known && (known.state.state === 'running' || known.state.state === 'done') && !known.stop)
        return known.state;
      makeRoom();
      const entry: Entry = {
        state: {
          id,
          scenario,
          title: readScenario(texts).title ?? scenario,
          state: 'running',
          done: 0,
          of: runs,
          seed,
          runsPerSecond: null,
          secondsLeft: null,
          pictures: 0,
          startHash: hashOf(JSON.stringify(texts.beliefs ?? null)),
          looking: null,
        },
        texts,
        batches: [],
        stop: false,
        picture: null,
        parts: null,
        screened: null,
      };
      entries.set(id, entry);
      work(run(entry));
      return entry.state;
    },
    state: (id) => entryOf(id).state,
    latest: () => [
      ...new Map(
        [...entries.values()].flatMap(({ state, picture: found }) =>
          found ? [[state.scenario, { state, ensemble: found.ensemble }] as const] : [],
        ),
      ).values(),
    ],
    ensemble: (id) => picture(id).ensemble,
    compare: (id, against) => compareRuns(picture(id).table, picture(against).table),
    explain: (id, outcome) => {
      const { texts, state } = entryOf(id);
      return explainRuns(readScenario(texts), state.seed, picture(id).table, outcome);
    },
    look: (id, what) => {
      const entry = entryOf(id);
      if (entry.state.looking || entry.state.state === 'running')
        throw new EntenteError('bad-input', `simulation "${id}" is still at work`, {
          hint: 'Wait until it is done.',
        });
      if (what === 'parts' ? entry.parts : entry.screened) return entry.state;
      entry.stop = false;
      update(entry, { looking: { what, done: 0, of: 1 } });
      work(lookInto(entry, what));
      return entry.state;
    },
    found: (id) => {
      const { parts, screened } = entryOf(id);
      return { parts, screened };
    },
    stop: (id) => {
      const entry = entryOf(id);
      if (entry.state.state === 'running' || entry.state.looking) entry.stop = true;
    },
    close: async () => {
      for (const entry of entries.values()) entry.stop = true;
      await Promise.allSettled(working);
    },
  };
};
