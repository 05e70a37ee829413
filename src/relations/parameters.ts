import type { AdmiraltyGrade, Kind, StateProbabilities } from '../records/index.ts';

/** The relative chance of seeing a claim in each of the three states: L(kind | s). Only ratios matter. */
export type Row = StateProbabilities;

/** Every constant of the belief model. Where no source stands, it is assumed, and open to refitting. */
export interface BeliefParameters {
  /** Mean stay in each state, in years, before the chain moves to a neighbour. */
  readonly meanStayYears: StateProbabilities;
  readonly kindRows: Readonly<Record<Kind, Row>>;
  /** The chance that a witness of this grade says what he could know, rather than noise: in (0, 1). */
  readonly witness: Readonly<Record<AdmiraltyGrade, number>>;
  /** Factor on a witness who speaks of himself, his ally or his enemy. */
  readonly interest: number;
  /** Factor on a claim bound to one theatre when the pair's overall belief is asked for. */
  readonly theatre: number;
  /** A pair is contested at a date when witnesses pull its level up and down by at least this much each. */
  readonly contestedPull: number;
  /** Sentences of different documents share an origin from this Jaccard similarity of their three-word shingles on. */
  readonly nearDuplicate: number;
}

const row = (hostile: number, none: number, allied: number): Row => ({ hostile, none, allied });

export const DEFAULT_PARAMETERS: BeliefParameters = {
  // Assumed (BELIEFS.md); the fit command is to re-estimate them from dated data.
  meanStayYears: { hostile: 4, none: 10, allied: 4 },
  // Assumed. Those of merger, affiliation, joint-operation, endorsement, split, expulsion and coercion are
  // placed by the founders between the rows that BELIEFS.md names.
  kindRows: {
    merger: row(0.02, 0.08, 0.9),
    affiliation: row(0.04, 0.14, 0.82),
    alliance: row(0.03, 0.12, 0.85),
    'joint-operation': row(0.04, 0.14, 0.82),
    support: row(0.05, 0.2, 0.75),
    convergence: row(0.1, 0.4, 0.5),
    endorsement: row(0.1, 0.3, 0.6),
    negotiation: row(0.3, 0.45, 0.25),
    agreement: row(0.2, 0.4, 0.4),
    distancing: row(0.35, 0.5, 0.15),
    split: row(0.5, 0.4, 0.1),
    expulsion: row(0.65, 0.28, 0.07),
    rivalry: row(0.7, 0.25, 0.05),
    accusation: row(0.6, 0.3, 0.1),
    coercion: row(0.7, 0.25, 0.05),
    'armed-conflict': row(0.9, 0.08, 0.02),
  },
  // Assumed; the letters are the Admiralty scale's (DOMAIN.md).
  witness: { A: 0.95, B: 0.85, C: 0.7, D: 0.5, E: 0.3, F: 0.6 },
  interest: 0.8, // assumed
  theatre: 0.5, // assumed
  contestedPull: 0.05, // assumed
  nearDuplicate: 0.6, // assumed
};
