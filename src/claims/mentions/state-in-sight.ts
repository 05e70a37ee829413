import type { Actor } from '../../records/index.ts';
import type { FoundName } from './find-names.ts';

/** Sentences after which a state named in passing is out of sight (assumed). */
const WINDOW = 6;
/** What being named throughout the document weighs, beside one naming just now (assumed). */
const WEIGHT_OF_WHOLE = 3;

/** The states named in each of the last sentences, the latest last. */
export type RecentStates = readonly (readonly Actor[])[];

export const seeStates = (recent: RecentStates, names: readonly FoundName[]): RecentStates => [
  ...recent.slice(1 - WINDOW),
  names.flatMap(({ entry }) => (entry?.actor.type === 'government' ? [entry.actor] : [])),
];

/** The state that "the government" means: named often of late and in the document as a whole. */
export const stateInSight = (recent: RecentStates, shares: ReadonlyMap<Actor, number>): Actor | null => {
  let best: Actor | null = null;
  let most = 0;
  for (const [state, share] of shares) {
    const named = recent.flat().filter(({ id }) => id === state.id).length;
    const weight = named + WEIGHT_OF_WHOLE * share;
    if (weight > most) [best, most] = [state, weight];
  }
  return best;
};
