import { type ActorDescription, type DecisionAct, findActor, nameKey } from '../records/index.ts';
import { type Asked, type DecisionGround, misuse } from './decision-ground.ts';
import { knownActors } from './known-actors.ts';
import { referred } from './prepare-merge.ts';

/** What is said of an actor, as far as it is new; a name by which another actor goes makes the two no one. */
export const prepareActorDescription = (
  { actor: asked, description }: Asked<'describe-actor'>,
  { standing, catalogue }: DecisionGround,
): DecisionAct => {
  const actors = knownActors(standing, catalogue);
  const actor = findActor(actors, asked);
  const own = new Set([actor.name, ...actor.aliases].map(nameKey));
  const names = (description.names ?? [])
    .map((name) => name.trim())
    .filter((name) => !own.has(nameKey(name)));
  const unreadable = names.find((name) => nameKey(name) === '');
  if (unreadable !== undefined) throw misuse(`"${unreadable}" is no name`, 'Give a name with letters.');
  const other = actors.find(
    ({ id, name }) => id !== actor.id && names.some((one) => nameKey(one) === nameKey(name)),
  );
  if (other)
    throw misuse(
      `${other.name} is an actor of its own`,
      `If it is the same as ${actor.name}, merge the two.`,
    );
  const news: ActorDescription = {
    ...(description.type === undefined || description.type === actor.type ? {} : { type: description.type }),
    ...(names.length === 0 ? {} : { names }),
  };
  if (Object.keys(news).length === 0)
    throw misuse(`nothing is said of ${actor.name} that was not known`, 'Give another kind, or a new name.');
  return { act: 'describe-actor', actor: referred(actor), description: news };
};
