import type { World } from '../engine/world/world.ts';

/** The camps of a world at one time: actors joined by alliances, over any number of steps. */
export interface Camps {
  /** Which camp each actor's slot is in: its lowest slot; an actor alone is its own. */
  readonly of: Uint16Array;
  /** How many hold two actors or more. */
  readonly count: number;
  /** The most support that one of those holds. */
  readonly largest: number;
}

/** What finds the camps of those that count, again and again; its answer holds until the next call. */
export const campFinder = (world: World, counts: (actor: number) => boolean): (() => Camps) => {
  let of = new Uint16Array(0);
  let seen = new Uint8Array(0);
  let queue = new Uint16Array(0);
  return () => {
    const { roster, capacity, allies, allyCount, support } = world;
    if (of.length !== capacity) {
      of = new Uint16Array(capacity);
      seen = new Uint8Array(capacity);
      queue = new Uint16Array(capacity);
    }
    seen.fill(0);
    for (let i = 0; i < capacity; i++) of[i] = i;
    let [count, largest] = [0, 0];
    for (let k = 0; k < world.count; k++) {
      const first = roster[k]!;
      if (seen[first] === 1 || !counts(first)) continue;
      let [read, write, held, lowest] = [0, 0, 0, first];
      queue[write++] = first;
      seen[first] = 1;
      while (read < write) {
        const i = queue[read++]!;
        held += support[i]!;
        lowest = Math.min(lowest, i);
        for (let a = i * capacity; a < i * capacity + allyCount[i]!; a++) {
          const j = allies[a]!;
          if (seen[j] === 1 || !counts(j)) continue;
          seen[j] = 1;
          queue[write++] = j;
        }
      }
      for (let q = 0; q < write; q++) of[queue[q]!] = lowest;
      if (write < 2) continue;
      count++;
      largest = Math.max(largest, held);
    }
    return { of, count, largest };
  };
};
