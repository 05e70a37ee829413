import type { Row } from './belief-parameters.ts';
import type { Kind, Sign } from './kind.ts';
import type { Day } from './partial-date.ts';
import type { StateProbabilities } from './relation.ts';

/** A claim as it bears on its pair. */
export interface BasisClaim {
  readonly id: string;
  /** When it speaks: the middle of its interval, and half of its width in years. */
  readonly day: Day;
  readonly halfWidthYears: number;
  readonly row: Row;
  /** In nats. */
  readonly information: number;
}

/** An independent witness; the strongest of its claims, which comes first, speaks for all. */
export interface BasisWitness {
  /** Why its claims count as one, in words. Null for a single claim. */
  readonly reason: string | null;
  readonly claims: readonly BasisClaim[];
}

/** What one more report would bring: one that states this kind of relation plainly, by a source that nobody has graded. */
export interface FurtherReport {
  readonly kind: Kind;
  readonly sign: Sign;
  readonly row: Row;
}

/** All from which the belief about a pair is worked out: enough to do so anew, on any day, with any of it left out. */
export interface PairBasis {
  readonly meanStayYears: StateProbabilities;
  readonly contestedPull: number;
  /** In order of time. */
  readonly witnesses: readonly BasisWitness[];
  /** The kinds that would say most for either sign. */
  readonly further: readonly FurtherReport[];
}
