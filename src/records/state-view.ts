import type { PairState } from './predicate.ts';

/**
 * How things stand at one time, as far as a predicate may ask: of one run of a simulation, or of the beliefs of a day.
 * Actors go by index. Everywhere undefined means that it is not known.
 */
export interface StateView {
  /** How likely the pair is to stand so, in [0, 1]; in one run 0 or 1. */
  readonly pair: (a: number, b: number, state: PairState) => number | undefined;
  readonly isPresent: (actor: number) => boolean;
  /** In any unit that all share. */
  readonly support: (actor: number) => number | undefined;
  readonly attribute: (name: string, actor: number) => number | undefined;
  /** Which camp it belongs to, by any number. */
  readonly camp: (actor: number) => number | undefined;
  /** How many events of the kind there were since the start; of those that some of `actors` took part in, if given. */
  readonly events: (kind: string, actors: readonly number[] | null) => number | undefined;
}
