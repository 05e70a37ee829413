import { gaugeMeasure, type ResolveParty } from './gauge-measure.ts';
import type { Comparison, Predicate } from './predicate.ts';
import type { StateView } from './state-view.ts';

/** true, false, or undefined where that cannot be known (Kleene's three values). */
export type Verdict = boolean | undefined;

/** Follows one future. */
export interface PredicateWatch {
  /** Once for the start, then once for each later time, in order. */
  readonly look: (state: StateView) => void;
  /** Of what was seen since the last `begin`. */
  readonly verdict: () => Verdict;
  /** Forgets what was seen, so that the next future can be followed. */
  readonly begin: () => void;
}

const watchComparison = (
  comparison: Comparison,
  resolve: ResolveParty,
  everyone: readonly number[],
): PredicateWatch => {
  const {
    atLeast = Number.NEGATIVE_INFINITY,
    atMost = Number.POSITIVE_INFINITY,
    change,
    when = 'end',
  } = comparison;
  const gauge = gaugeMeasure(comparison, resolve, everyone);
  let looks = 0;
  let atStart: number | undefined;
  let found: Verdict;
  const judge = (value: number | undefined): Verdict => {
    const figure =
      change && value !== undefined ? (atStart === undefined ? undefined : value - atStart) : value;
    return figure === undefined ? undefined : figure >= atLeast && figure <= atMost;
  };
  return {
    begin: () => {
      looks = 0;
      atStart = undefined;
      found = undefined;
    },
    look: (state) => {
      const value = gauge(state);
      looks++;
      if (looks === 1) {
        atStart = value;
        // A state by itself is its own end; over time the start is only what change is counted from.
        found = judge(value);
        return;
      }
      const now = judge(value);
      if (when === 'end' || looks === 2) found = now;
      else found = when === 'ever' ? either(found, now) : both(found, now);
    },
    verdict: () => found,
  };
};

const either = (x: Verdict, y: Verdict): Verdict =>
  x === true || y === true ? true : x === undefined || y === undefined ? undefined : false;
const both = (x: Verdict, y: Verdict): Verdict =>
  x === false || y === false ? false : x === undefined || y === undefined ? undefined : true;
const opposite = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict);

const watchParts = (
  parts: readonly PredicateWatch[],
  join: (verdicts: readonly Verdict[]) => Verdict,
): PredicateWatch => ({
  begin: () => {
    for (const part of parts) part.begin();
  },
  look: (state) => {
    for (const part of parts) part.look(state);
  },
  verdict: () => join(parts.map((part) => part.verdict())),
});

/**
 * What tells, look by look, whether a predicate holds in a future. What is unknown stays so: nothing is taken for false
 * because nobody knows it.
 * @param everyone indexes of all actors of the views, for shares of the whole
 */
export const watchPredicate = (
  predicate: Predicate,
  resolve: ResolveParty,
  everyone: readonly number[],
): PredicateWatch => {
  const watchAll = (predicates: readonly Predicate[]): readonly PredicateWatch[] =>
    predicates.map((part) => watchPredicate(part, resolve, everyone));
  if ('all' in predicate)
    return watchParts(watchAll(predicate.all), (verdicts) => verdicts.reduce(both, true));
  if ('any' in predicate)
    return watchParts(watchAll(predicate.any), (verdicts) => verdicts.reduce(either, false));
  if ('none' in predicate)
    return watchParts(watchAll(predicate.none), (verdicts) => opposite(verdicts.reduce(either, false)));
  return watchComparison(predicate, resolve, everyone);
};
