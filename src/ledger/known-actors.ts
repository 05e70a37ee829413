import { type Actor, type ActorReference, joinById } from '../records/index.ts';
import { asDescribed, describedActors } from './described-actors.ts';
import { type EffectiveDecision, effectiveDecisions } from './effective-decisions.ts';
import type { Standing } from './load-standing.ts';
import { mergedActors } from './merged-actors.ts';

/** Actors whom a decision names, whether anybody knew them before or not. */
const actorsNamedIn = (decision: EffectiveDecision): readonly ActorReference[] => {
  switch (decision.act) {
    case 'correct': {
      const { source, target } = decision.correction;
      return [source, target].filter((actor) => actor !== undefined);
    }
    case 'merge':
      return [decision.actor, decision.into];
    case 'describe-actor':
      return [decision.actor];
    case 'split':
      return [decision.actor, decision.from];
    case 'add-claim':
      return [decision.claim.source, decision.claim.target];
    default:
      return [];
  }
};

const unheardOf = ({ id, name }: ActorReference): Actor => ({
  id,
  name,
  type: 'unknown',
  aliases: [],
  leaders: [],
  basis: 'given',
});

type ActorsOfProject = Pick<Standing, 'actors' | 'decisions'>;

/**
 * Whom claims may stand on, each by itself: the actors of a project before those of the catalogue, with the names
 * of both, and those that decisions brought in.
 */
export const everyActor = (
  { actors, decisions }: ActorsOfProject,
  catalogue: readonly Actor[],
): readonly Actor[] => {
  const effective = effectiveDecisions(decisions);
  const named = effective.flatMap(actorsNamedIn).map(unheardOf);
  const known = new Map(joinById([...actors, ...catalogue]));
  for (const actor of named) if (!known.has(actor.id)) known.set(actor.id, actor);
  const described = describedActors(effective);
  for (const id of described.keys()) known.set(id, asDescribed(known.get(id)!, described));
  return [...known.values()];
};

/** Whom claims may stand on, where actors that were merged are one, with the names of all. */
export const knownActors = (project: ActorsOfProject, catalogue: readonly Actor[]): readonly Actor[] => {
  const known = new Map(everyActor(project, catalogue).map((actor) => [actor.id, actor]));
  const { findMerged } = mergedActors(effectiveDecisions(project.decisions));
  for (const actor of [...known.values()]) {
    const { id } = findMerged(actor);
    const whole = known.get(id);
    if (id === actor.id || !whole) continue;
    known.set(id, {
      ...whole,
      aliases: [...whole.aliases, actor.name, ...actor.aliases],
      leaders: [...whole.leaders, ...actor.leaders],
    });
    known.delete(actor.id);
  }
  return [...known.values()];
};
