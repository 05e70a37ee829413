/** What a dyad is in a window, as a class: 0 hostile, 1 none, 2 allied; in the order of the level. */
export const CLASSES = ['hostile', 'none', 'allied'] as const;

export type TieClass = 0 | 1 | 2;

/**
 * What a dyad with as much cooperation as conflict in one window counts as. The default is the rule that the published
 * figures were made with; the others are for the sensitivity run that the model asks for.
 */
export type TieRule = 'hostile' | 'none' | 'allied';

export const TIE_RULES: readonly TieRule[] = ['hostile', 'none', 'allied'];

/** The sign of cooperation − conflict; where both are seen equally often, what the rule says. Counts >= 0. */
export const tieClass = (cooperation: number, conflict: number, rule: TieRule): TieClass => {
  if (cooperation !== conflict) return cooperation > conflict ? 2 : 0;
  return cooperation === 0 ? 1 : (CLASSES.indexOf(rule) as TieClass);
};
