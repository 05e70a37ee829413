import type { Kind } from './kind.ts';
import type { StateProbabilities } from './relation.ts';
import type { AdmiraltyGrade } from './source.ts';

/** The relative chance of seeing a claim in each of the three states: L(kind | s). Only ratios matter. */
export type Row = StateProbabilities;

/** Every constant of the belief model; `relations/parameters.ts` has the defaults and where each comes from. */
export interface BeliefParameters {
  /** Mean stay in each state, in years, before the chain moves to a neighbour. */
  readonly meanStayYears: StateProbabilities;
  readonly kindRows: Readonly<Record<Kind, Row>>;
  /** The chance that a witness of this grade says what he could know, rather than noise: in [0, 1]. */
  readonly witness: Readonly<Record<AdmiraltyGrade, number>>;
  /** What an ungraded source is worth is learned from at least so many claims that graded sources speak to. */
  readonly learnFrom: number;
  /** So many claims of a source of grade F does `witness.F` stand for while its worth is learned. */
  readonly learnWeight: number;
  /** Factor on a witness who speaks of himself, his ally or his enemy. */
  readonly interest: number;
  /** Factor on a claim bound to one theatre when the pair's overall belief is asked for. */
  readonly theatre: number;
  /** A pair is contested at a date when witnesses pull its level up and down by at least this much each. */
  readonly contestedPull: number;
  /** Sentences of different documents share an origin from this Jaccard similarity of their three-word shingles on. */
  readonly nearDuplicate: number;
  /** Sentences of different documents share an origin when they quote the same words, at least so many. */
  readonly sameQuotation: number;
}

/** What a project sets otherwise; what is absent stays as it is. A row is set whole. */
export type BeliefParameterChange = {
  readonly [P in keyof BeliefParameters]?: BeliefParameters[P] extends number
    ? number
    : Partial<BeliefParameters[P]>;
};
