import { EntenteError } from '../../records/index.ts';
import { dyadsOf } from '../panels/dyads.ts';

/** Above this many actors in one component every division into two camps is too many to try. */
const MOST_ACTORS = 26;

interface Neighbour {
  readonly actor: number;
  readonly sign: 1 | -1;
}

/** The actors that ties of either sign join to one another. */
const componentsOf = (neighbours: readonly (readonly Neighbour[])[]): readonly (readonly number[])[] => {
  const seen = new Set<number>();
  return neighbours.flatMap((_, start) => {
    if (seen.has(start)) return [];
    const component = new Set([start]);
    for (const actor of component) for (const next of neighbours[actor]!) component.add(next.actor);
    for (const actor of component) seen.add(actor);
    return [[...component]];
  });
};

/** Fewest frustrated ties over all divisions of a component, walked in the order of the Gray code: one actor at a time. */
const fewest = (component: readonly number[], neighbours: readonly (readonly Neighbour[])[]): number => {
  if (component.length > MOST_ACTORS)
    throw new EntenteError(
      'too-large',
      `frustrationIndex: ${component.length} actors hang together, ${MOST_ACTORS} can be done exactly`,
      { hint: 'Take a part of the network.' },
    );
  const camp = new Int8Array(neighbours.length).fill(1);
  // A tie is frustrated where its sign is not the product of the camps of its ends.
  const ties = component.flatMap((actor) => neighbours[actor]!.filter((other) => other.actor > actor));
  let frustrated = ties.filter(({ sign }) => sign === -1).length;
  let least = frustrated;
  // The first actor stays: changing all camps changes nothing.
  const divisions = 2 ** (component.length - 1);
  for (let step = 1; step < divisions; step++) {
    const moved = component[component.length - 1 - (31 - Math.clz32(step & -step))]!;
    for (const { actor, sign } of neighbours[moved]!)
      frustrated += camp[moved] === sign * camp[actor]! ? 1 : -1;
    camp[moved] = -camp[moved]!;
    if (frustrated < least) least = frustrated;
  }
  return least;
};

/**
 * The fewest ties that would have to change sign for a signed network to be balanced: the fewest that run against a
 * division into two camps (Harary 1959, Behavioral Science 4: 316-323). 0 in a balanced network. Exact, by trying all
 * 2^(n − 1) divisions of each component; up to 26 actors in one. `classes` is a TieClass a dyad.
 */
export const frustrationIndex = (classes: ArrayLike<number>, actors: number): number => {
  const { count, first, second } = dyadsOf(actors);
  const neighbours: Neighbour[][] = Array.from({ length: actors }, () => []);
  for (let d = 0; d < count; d++) {
    if (classes[d] === 1) continue;
    const sign = classes[d] === 2 ? 1 : -1;
    neighbours[first[d]!]!.push({ actor: second[d]!, sign });
    neighbours[second[d]!]!.push({ actor: first[d]!, sign });
  }
  return componentsOf(neighbours).reduce((sum, component) => sum + fewest(component, neighbours), 0);
};
