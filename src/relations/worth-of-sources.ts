import type { AdmiraltyGrade, BeliefParameters, Testimony } from '../records/index.ts';
import { keepWorths } from './keep-worths.ts';
import { indexPairs } from './pair-index.ts';

export interface SourceWorth {
  /** In [0, 1]. */
  readonly worth: number;
  /** By how many claims it was learned, where it was. */
  readonly learnedFrom?: number;
}

/** What the word of each source is worth: by its grade, or, where it cannot be judged (F), as far as it could be learned. */
export const worthOfSources = (
  claims: readonly Testimony[],
  parameters: BeliefParameters,
): ((source: { readonly name: string; readonly grade: AdmiraltyGrade }) => SourceWorth) => {
  const index = indexPairs(claims, null);
  const worths = keepWorths({ parameters, theatre: null, areTied: index.areTied });
  if (index.hasGrades()) worths.compare(index.pairs);
  return ({ name, grade }) => {
    const own = grade === 'F' ? worths.worthOf(name) : undefined;
    return own ? { worth: own.worth, learnedFrom: own.claims } : { worth: parameters.witness[grade] };
  };
};
