import type { Outcome } from './outcomes.ts';
import type { RunBatch } from './run-batch.ts';

/** The outcomes of consecutive runs 0 .. runs - 1, as they were at each time. */
export interface RunTable {
  readonly runs: number;
  readonly times: readonly number[];
  readonly outcomes: readonly Outcome[];
  /** [run, time, outcome]. */
  readonly values: Float64Array;
}

/** Batches in the order of their runs, up to the first gap: only those belong to one sequence. */
export const consecutiveBatches = (batches: readonly RunBatch[]): readonly RunBatch[] => {
  const inOrder = batches.toSorted((a, b) => a.from - b.from);
  let next = 0;
  const gap = inOrder.findIndex(({ from, runs }) => {
    if (from !== next) return true;
    next += runs;
    return false;
  });
  return gap === -1 ? inOrder : inOrder.slice(0, gap);
};

/** @param batches in order, without a gap: see `consecutiveBatches` */
export const runTable = (
  { outcomes, times }: Pick<RunTable, 'outcomes' | 'times'>,
  batches: readonly RunBatch[],
): RunTable => {
  const runs = batches.reduce((sum, batch) => sum + batch.runs, 0);
  const values = new Float64Array(runs * times.length * outcomes.length);
  let at = 0;
  for (const batch of batches) {
    values.set(batch.outcomes, at);
    at += batch.outcomes.length;
  }
  return { runs, times, outcomes, values };
};

/** One outcome at one time, run by run. */
export const columnOf = (
  { runs, times, outcomes, values }: RunTable,
  time: number,
  outcome: number,
): Float64Array =>
  Float64Array.from(
    { length: runs },
    (_, r) => values[(r * times.length + time) * outcomes.length + outcome]!,
  );
