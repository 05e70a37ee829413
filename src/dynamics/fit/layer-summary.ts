import type { World, WorldProcess } from '../engine/world/index.ts';

/** What ABC holds a run against: shares of support, splits and mergers, and the census of signed triads. */
export interface LayerSummary {
  /** Support of each of the scenario's actors over all that is active. */
  readonly shares: readonly number[];
  readonly splits: number;
  readonly mergers: number;
  /** Triads of the scenario's actors that are wholly tied, by how many of the three ties are allied: 0, 1, 2, 3. */
  readonly triads: readonly [number, number, number, number];
}

export const triadCensus = ({ originals, ties, capacity }: World): [number, number, number, number] => {
  const census: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = 0; i < originals; i++)
    for (let j = i + 1; j < originals; j++) {
      const first = ties[i * capacity + j]!;
      if (first === 0) continue;
      for (let h = j + 1; h < originals; h++) {
        const [second, third] = [ties[i * capacity + h]!, ties[j * capacity + h]!];
        if (second === 0 || third === 0) continue;
        const allied = (first + second + third + 3) / 2;
        census[allied as 0 | 1 | 2 | 3]++;
      }
    }
  return census;
};

/** The same as one row of numbers. */
export const summaryRow = ({ shares, splits, mergers, triads }: LayerSummary): Float64Array =>
  Float64Array.of(...shares, splits, mergers, ...triads);

/** The summary of the run that a process has just made. */
export const summariseRun = ({ world, kinds, counts }: WorldProcess): LayerSummary => {
  const countOf = (kind: string): number => counts[kinds.indexOf(kind)] ?? 0;
  return {
    shares: Array.from({ length: world.originals }, (_, i) =>
      world.activeSupport > 0 ? world.support[i]! / world.activeSupport : 0,
    ),
    splits: countOf('split') + countOf('coOption'),
    mergers: countOf('merger'),
    triads: triadCensus(world),
  };
};
