import type { Store } from '../../ledger/index.ts';
import { type Actor, joinActors, joinById } from '../../records/index.ts';

/** Adds what an analyst says of actors to what the project knew of them: names come in, and none goes. */
export const giveActors = async (store: Store, actors: readonly Actor[]): Promise<void> => {
  const known = joinById(await store.actors());
  const given = [...joinById(actors).values()].map((actor) => {
    const before = known.get(actor.id);
    return before ? { ...joinActors(before, actor), basis: 'given' as const } : actor;
  });
  await store.addActors(given);
};
