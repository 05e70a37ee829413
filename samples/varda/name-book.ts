import type { SeededStream } from '../../src/maths/index.ts';
import type { Truth } from './read-truth.ts';

/** How one report names its actors: in full with the acronym at first, then now in full, now short. */
export interface NameBook {
  readonly nameOf: (id: string) => string;
  readonly isPlural: (id: string) => boolean;
}

const SHORT_CHANCE = 0.65;

const isAcronym = (alias: string): boolean => /^[A-Z]{2,}$/.test(alias);
const withArticle = (name: string): string => (isAcronym(name) || name.includes(' ') ? `the ${name}` : name);

export const openNameBook = (stream: SeededStream, { actors }: Truth): NameBook => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const introduced = new Set<string>();
  const known = (id: string) => byId.get(id) as (typeof actors)[number];
  return {
    isPlural: (id) => known(id).name.endsWith('s'),
    nameOf: (id) => {
      const { name, aliases } = known(id);
      const acronym = aliases.find(isAcronym);
      if (!introduced.has(id)) {
        introduced.add(id);
        return acronym === undefined ? withArticle(name) : `${withArticle(name)} (${acronym})`;
      }
      const short = acronym ?? aliases.at(-1) ?? name;
      return withArticle(stream.uniform() < SHORT_CHANCE ? short : name);
    },
  };
};
