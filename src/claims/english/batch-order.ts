/**
 * Sentences of a batch, longest first, each with a root before its words.
 * In time order the rows of one moment lie together, so that all sentences take a step at once.
 */
export interface BatchOrder {
  /** Rows of each sentence: words and root. */
  readonly lengths: readonly number[];
  readonly rows: number;
  /** Sentences still running at a moment. */
  readonly running: readonly number[];
  /** First row of a moment in time order. */
  readonly moments: readonly number[];
  /** First row of a sentence in sentence order. */
  readonly starts: readonly number[];
}

export function batchOrder(lengths: readonly number[]): BatchOrder {
  const longest = lengths[0] ?? 0;
  const running = Array.from({ length: longest }, (_, t) => lengths.filter((length) => length > t).length);
  const moments: number[] = [];
  let rows = 0;
  for (const count of running) {
    moments.push(rows);
    rows += count;
  }
  let start = 0;
  const starts = lengths.map((length) => {
    start += length;
    return start - length;
  });
  return { lengths, rows, running, moments, starts };
}
