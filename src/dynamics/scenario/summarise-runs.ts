import { EntenteError, hashOf } from '../../records/index.ts';
import { type Fan, fanOf } from './fan.ts';
import type { Outcome } from './outcomes.ts';
import type { Scenario } from './read-scenario.ts';
import { observationTimes, pairsOf, type RunBatch } from './run-batch.ts';
import { columnOf, runTable } from './run-table.ts';

/** How a figure is spread over the runs. */
export interface Spread {
  readonly mean: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** What an ensemble of runs gave. */
export interface Ensemble {
  /** What a simulation under given pressures is, and all that it is. */
  readonly label: 'conditional simulation';
  readonly title?: string;
  readonly runs: number;
  readonly seed: number;
  readonly years: number;
  /** SHA-256 over what happened in all runs, in the order of their numbers. */
  readonly hash: string;
  readonly times: readonly number[];
  readonly actors: readonly {
    readonly name: string;
    readonly at: readonly { readonly present: number; readonly support: Spread }[];
  }[];
  readonly ties: readonly {
    readonly a: string;
    readonly b: string;
    readonly at: readonly { readonly hostile: number; readonly none: number; readonly allied: number }[];
  }[];
  readonly active: readonly Spread[];
  readonly events: readonly { readonly kind: string; readonly mean: number; readonly inRuns: number }[];
  readonly outcomes: readonly (Outcome & { readonly at: readonly Fan[] })[];
  readonly supplanted: readonly { readonly actor: string; readonly by: string; readonly share: number }[];
}

const spreadOf = (values: Float64Array): Spread => {
  const sorted = values.slice().sort();
  const at = (p: number): number => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!;
  let sum = 0;
  for (const value of values) sum += value;
  return {
    mean: sum / values.length,
    p5: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
  };
};

/** Adds up batches that together hold the runs 0 .. runs - 1, each once, in any order. */
export const summariseRuns = (
  scenario: Scenario,
  seed: number,
  { kinds, outcomes }: { readonly kinds: readonly string[]; readonly outcomes: readonly Outcome[] },
  unordered: readonly RunBatch[],
): Ensemble => {
  const batches = unordered.toSorted((a, b) => a.from - b.from);
  const table = runTable({ outcomes, times: observationTimes(scenario) }, batches);
  const runs = batches.reduce((sum, batch) => sum + batch.runs, 0);
  if (runs === 0)
    throw new EntenteError('bad-input', 'simulate: no run was finished', { hint: 'Let it run for longer.' });
  const times = observationTimes(scenario);
  const names = scenario.start.actors.map(({ name }) => name);
  const n = names.length;
  const pairs = pairsOf(n);
  const hashes = new Float64Array(runs);
  const add = (key: 'ties' | 'present' | 'supplanted', length: number): Int32Array => {
    const sum = new Int32Array(length);
    for (const batch of batches) for (let cell = 0; cell < length; cell++) sum[cell]! += batch[key][cell]!;
    return sum;
  };
  let first = 0;
  for (const batch of batches) {
    hashes.set(batch.hashes, first);
    first += batch.runs;
  }
  const column = (key: 'support' | 'actors' | 'events', width: number, at: number): Float64Array => {
    const values = new Float64Array(runs);
    let run = 0;
    for (const batch of batches)
      for (let r = 0; r < batch.runs; r++) values[run++] = batch[key][r * width + at]!;
    return values;
  };
  const ties = add('ties', times.length * pairs.length * 3);
  const present = add('present', times.length * n);
  const supplanted = add('supplanted', n * n);
  return {
    label: 'conditional simulation',
    ...(scenario.title === undefined ? {} : { title: scenario.title }),
    runs,
    seed,
    years: scenario.years,
    hash: hashOf(new Uint8Array(hashes.buffer)),
    times,
    actors: names.map((name, i) => ({
      name,
      at: times.map((_, t) => ({
        present: present[t * n + i]! / runs,
        support: spreadOf(column('support', times.length * n, t * n + i)),
      })),
    })),
    ties: pairs.map(([i, j], p) => ({
      a: names[i]!,
      b: names[j]!,
      at: times.map((_, t) => {
        const cell = (t * pairs.length + p) * 3;
        return { hostile: ties[cell]! / runs, none: ties[cell + 1]! / runs, allied: ties[cell + 2]! / runs };
      }),
    })),
    active: times.map((_, t) => spreadOf(column('actors', times.length, t))),
    events: kinds.map((kind, k) => {
      const values = column('events', kinds.length, k);
      const total = values.reduce((sum, value) => sum + value, 0);
      return { kind, mean: total / runs, inRuns: values.filter((value) => value > 0).length / runs };
    }),
    outcomes: outcomes.map((outcome, o) => ({
      ...outcome,
      at: times.map((_, t) => fanOf(columnOf(table, t, o), outcome.unit)),
    })),
    supplanted: names.flatMap((actor, i) =>
      names.flatMap((by, j) => {
        const share = supplanted[i * n + j]! / runs;
        return share > 0 ? [{ actor, by, share }] : [];
      }),
    ),
  };
};
