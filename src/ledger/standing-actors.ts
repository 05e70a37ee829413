import type { Actor } from '../records/index.ts';
import { knownActors } from './known-actors.ts';
import type { Standing } from './load-standing.ts';

export type StandingActor = Actor & { readonly claims: number };

/** The actors that standing claims name, those with most claims first; what the project says of one goes before the catalogue. */
export const standingActors = (
  { claims, ...standing }: Pick<Standing, 'claims' | 'actors' | 'decisions'>,
  catalogue: readonly Actor[],
): readonly StandingActor[] => {
  const known = new Map(knownActors(standing, catalogue).map((actor) => [actor.id, actor]));
  const counts = new Map<string, { name: string; claims: number }>();
  for (const { source, target } of claims)
    for (const { id, name } of [source, target]) {
      const count = counts.get(id) ?? { name, claims: 0 };
      count.claims++;
      counts.set(id, count);
    }
  return [...counts]
    .map(([id, { name, claims: count }]): StandingActor => {
      const actor: Actor = known.get(id) ?? {
        id,
        name,
        type: 'unknown',
        aliases: [],
        leaders: [],
        basis: 'text',
      };
      return { ...actor, claims: count };
    })
    .sort((x, y) => y.claims - x.claims || (x.id < y.id ? -1 : 1));
};
