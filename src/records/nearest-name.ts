import { distance } from 'fastest-levenshtein';

/** "Did you mean …", or which names there are: a hint after an unknown one. */
export const nearestName = (name: string, known: readonly string[]): string => {
  const near = known.toSorted((a, b) => distance(name, a) - distance(name, b))[0];
  return near !== undefined && distance(name, near) <= Math.max(2, name.length / 3)
    ? `Did you mean "${near}"?`
    : `Known are: ${known.join(', ')}.`;
};
