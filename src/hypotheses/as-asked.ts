import type { Hypothesis, HypothesisAsked } from '../records/index.ts';

/** A hypothesis as a person would write it, so that it can be changed. */
export const asAsked = ({ parties, ...hypothesis }: Hypothesis): HypothesisAsked => ({
  ...hypothesis,
  parties: Object.fromEntries(parties.map(({ name, actors }) => [name, actors.map((actor) => actor.name)])),
});
