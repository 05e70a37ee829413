import type { MapActor } from '../../../../src/map/index.ts';
import type { ShownTie } from './shown-tie.ts';

/** The actors in the order of the matrix: camp by camp, within each those with the strongest ties first; then the rest. */
export const arrangeMatrix = (
  actors: readonly MapActor[],
  ties: readonly ShownTie[],
  campOf: ReadonlyMap<string, number>,
): readonly MapActor[] => {
  const weights = new Map<string, number>();
  for (const { a, b, level } of ties)
    for (const end of [a, b]) weights.set(end, (weights.get(end) ?? 0) + Math.abs(level));
  const campRank = (id: string): number => campOf.get(id) || Number.POSITIVE_INFINITY;
  return actors
    .filter(({ id }) => weights.has(id))
    .sort((x, y) => {
      const [p, q] = [campRank(x.id), campRank(y.id)];
      return p === q ? weights.get(y.id)! - weights.get(x.id)! || (x.id < y.id ? -1 : 1) : p - q;
    });
};

/** Ties by their two actors' rows; a cell and its mirror have one. */
export const tiesByCell = (
  ties: readonly ShownTie[],
  order: readonly MapActor[],
): ReadonlyMap<number, ShownTie> => {
  const rowOf = new Map(order.map(({ id }, row) => [id, row]));
  const cells = new Map<number, ShownTie>();
  for (const tie of ties) {
    const [row, column] = [rowOf.get(tie.a), rowOf.get(tie.b)];
    if (row === undefined || column === undefined) continue;
    cells.set(row * order.length + column, tie);
    cells.set(column * order.length + row, tie);
  }
  return cells;
};
