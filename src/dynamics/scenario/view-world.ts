import type { PairState, StateView } from '../../records/index.ts';
import { ORDINALS } from '../engine/world/index.ts';
import type { World } from '../engine/world/world.ts';
import { campFinder } from './find-camps.ts';

const SIGNS: Readonly<Record<PairState, number>> = { hostile: -1, none: 0, allied: 1 };

/** What a run counts of events: all of a kind, and those of some actors. */
export interface EventCounts {
  readonly all: (kind: string) => number | undefined;
  readonly of: (kind: string, actors: readonly number[]) => number | undefined;
}

/** A world as predicates look at it; `look` first, at each time anew. A pair of whom one has ended is neither side's. */
export const viewWorld = (world: World, counts: EventCounts): StateView & { readonly look: () => void } => {
  const find = campFinder(world, () => true);
  let camps = find().of;
  const isPresent = (i: number): boolean => world.active[i] === 1;
  return {
    look: () => {
      camps = find().of;
    },
    isPresent,
    pair: (a, b, state) =>
      isPresent(a) && isPresent(b)
        ? Number(world.ties[a * world.capacity + b] === SIGNS[state])
        : Number(state === 'none'),
    support: (i) => world.support[i]!,
    attribute: (name, i) => {
      const ordinal = ORDINALS.indexOf(name as (typeof ORDINALS)[number]);
      return ordinal === -1 ? undefined : world.ordinals[ordinal as 0 | 1 | 2][i]!;
    },
    camp: (i) => (isPresent(i) ? camps[i]! : undefined),
    events: (kind, actors) => (actors === null ? counts.all(kind) : counts.of(kind, actors)),
  };
};
