import type { Decision, DecisionAct } from '../records/index.ts';
import { effectiveDecisions } from './effective-decisions.ts';

export type ReadingChoice = Extract<DecisionAct, { readonly act: 'choose-reading' }>;

/** The choice between readings that holds for each document: the last that is not undone. */
export const readingChoices = (decisions: readonly Decision[]): ReadonlyMap<string, ReadingChoice> =>
  new Map(
    effectiveDecisions(decisions).flatMap((decision) =>
      decision.act === 'choose-reading' ? [[decision.documentId, decision] as const] : [],
    ),
  );

/**
 * Whose reading of a document stands: the latest, unless another was chosen over it. `readers` in the order in which
 * their readings came in. A choice was made between the readings of its day: one that came later stands.
 */
export const standingReader = (readers: readonly string[], choice?: ReadingChoice): string | undefined => {
  const latest = readers.at(-1);
  const isChosen = choice !== undefined && latest !== undefined && choice.over.includes(latest);
  return isChosen && readers.includes(choice.reader) ? choice.reader : latest;
};
