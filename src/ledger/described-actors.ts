import { type Actor, joinActors } from '../records/index.ts';
import { type EffectiveDecision, effectiveDecisions } from './effective-decisions.ts';
import type { StoreView } from './store.contract.ts';

/** What decisions say of actors: one record each, with its kind as it was said last and all names that were added. */
export const describedActors = (decisions: readonly EffectiveDecision[]): ReadonlyMap<string, Actor> => {
  const described = new Map<string, Actor>();
  for (const decision of decisions) {
    if (decision.act !== 'describe-actor') continue;
    const { actor, description } = decision;
    const said: Actor = {
      ...actor,
      type: description.type ?? 'unknown',
      aliases: description.names ?? [],
      leaders: [],
      basis: 'given',
    };
    const before = described.get(actor.id);
    described.set(actor.id, before ? joinActors(said, before) : said);
  }
  return described;
};

/** An actor with what decisions say of it over what was known; where it is known from stays. */
export const asDescribed = (actor: Actor, described: ReadonlyMap<string, Actor>): Actor => {
  const said = described.get(actor.id);
  return said ? { ...joinActors({ ...said, name: actor.name }, actor), basis: actor.basis } : actor;
};

/** Whom a reader of texts looks for: those of the catalogue, and what analysts gave and said. */
export const actorsToRead = async (
  store: Pick<StoreView, 'actors' | 'decisions'>,
  catalogue: readonly Actor[],
): Promise<readonly Actor[]> => [
  ...catalogue,
  ...(await store.actors()).filter(({ basis }) => basis === 'given'),
  ...describedActors(effectiveDecisions(await store.decisions())).values(),
];
