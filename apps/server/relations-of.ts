import type { Snapshot } from './snapshot.ts';

/** How many pairs with evidence each actor is in. */
export const relationsOf = (now: Snapshot): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { aId, bId } of now.evidence.values())
    for (const id of [aId, bId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};
