import { z } from 'zod';
import type { DatedBeliefs } from './package-contents.ts';
import type { Period } from './period.ts';

const shape = z.looseObject({
  period: z.object({ at: z.number(), since: z.number() }).nullable(),
  relations: z.array(z.looseObject({ aId: z.string(), bId: z.string() })),
});

export interface BeliefsCompared {
  readonly isSame: boolean;
  readonly said: string;
}

/** Whether a restored project gives the beliefs that its package says, to the last bit. */
export const compareBeliefs = (
  packed: unknown,
  beliefsAt: (period: Period | undefined) => DatedBeliefs,
): BeliefsCompared => {
  const checked = shape.safeParse(packed);
  if (!checked.success) return { isSame: false, said: 'the package holds no beliefs to compare with.\n' };
  const { period } = checked.data;
  // As they stand in the package: a checked copy has its fields in another order.
  const { relations } = packed as DatedBeliefs;
  const now = beliefsAt(period ?? undefined).relations;
  const before = new Map(
    relations.map((relation) => [`${relation.aId}~${relation.bId}`, JSON.stringify(relation)]),
  );
  const differing = now.filter(
    (relation) => before.get(`${relation.aId}~${relation.bId}`) !== JSON.stringify(relation),
  ).length;
  const missing = relations.length - (now.length - differing);
  if (differing === 0 && missing === 0)
    return {
      isSame: true,
      said: `The beliefs about ${now.length} pairs are those of the package, to the last bit.\n`,
    };
  return {
    isSame: false,
    said: `all that the package holds was restored, but ${Math.max(differing, missing)} beliefs are not those that it gives: it was written by an Entente that weighs otherwise. Compare parameters.json in the package with entente parameters.\n`,
  };
};
