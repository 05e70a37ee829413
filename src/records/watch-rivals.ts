import type { ActorReference } from './actor.ts';
import type { ResolveParty } from './gauge-measure.ts';
import type { Hypothesis } from './hypothesis.ts';
import type { StateView } from './state-view.ts';
import { watchPredicate } from './watch-predicate.ts';

/** No hypothesis holds in a future: the rivals do not exhaust what may be. */
export const NO_RIVAL = -1;
/** Which one holds in a future cannot be known: what a predicate asks for is not in the model. */
export const UNKNOWN_RIVAL = -2;

/** Follows one future for all rivals of a question. */
export interface RivalsWatch {
  readonly begin: () => void;
  /** Once for the start, then once for each later time, in order. */
  readonly look: (state: StateView) => void;
  /** Index of the hypothesis that holds, or `NO_RIVAL`, or `UNKNOWN_RIVAL`. */
  readonly outcome: () => number;
}

/**
 * Tells of a future which of some rivals it bears out: the first, in their order, whose predicate holds; where none does,
 * the one that is `otherwise`. So each future counts for one and their shares sum to one.
 * @param indexOf the index of an actor in the views, negative where it is not among them
 */
export const watchRivals = (
  rivals: readonly Pick<Hypothesis, 'parties' | 'holds'>[],
  indexOf: (actor: ActorReference) => number,
  everyone: readonly number[],
): RivalsWatch => {
  const resolveFor =
    ({ parties }: Pick<Hypothesis, 'parties'>): ResolveParty =>
    (name) => {
      const actors = parties.find((known) => known.name === name)?.actors ?? [];
      return actors.map(indexOf).filter((index) => index >= 0);
    };
  const watches = rivals.map((rival) =>
    rival.holds === undefined || rival.holds === 'otherwise'
      ? null
      : watchPredicate(rival.holds, resolveFor(rival), everyone),
  );
  const otherwise = rivals.findIndex(({ holds }) => holds === 'otherwise');
  return {
    begin: () => {
      for (const watch of watches) watch?.begin();
    },
    look: (state) => {
      for (const watch of watches) watch?.look(state);
    },
    outcome: () => {
      for (const [index, watch] of watches.entries()) {
        if (index === otherwise) continue;
        // Of a hypothesis without a predicate no future tells anything.
        const verdict = watch?.verdict();
        if (verdict === true) return index;
        if (verdict === undefined) return UNKNOWN_RIVAL;
      }
      return otherwise >= 0 ? otherwise : NO_RIVAL;
    },
  };
};
