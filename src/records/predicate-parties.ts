import type { Predicate } from './predicate.ts';

/** A name in a predicate, and where it stands there. */
export interface PartyNamed {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

/** The parties that a predicate speaks of. */
export const partiesIn = (predicate: Predicate, path: readonly PropertyKey[] = []): readonly PartyNamed[] => {
  for (const join of ['all', 'any', 'none'] as const)
    if (join in predicate) {
      const parts = (predicate as Readonly<Record<typeof join, readonly Predicate[]>>)[join];
      return parts.flatMap((part, i) => partiesIn(part, [...path, join, i]));
    }
  const { between, of, among } = predicate as {
    readonly between?: readonly [string, string];
    readonly of?: string;
    readonly among?: string;
  };
  return [
    ...(between ?? []).map((name, i) => ({ name, path: [...path, 'between', i] })),
    ...(of === undefined ? [] : [{ name: of, path: [...path, 'of'] }]),
    ...(among === undefined ? [] : [{ name: among, path: [...path, 'among'] }]),
  ];
};
