import type { Kind, Sign } from './kind.ts';

/** Probability over the three states of a pair; sums to one. */
export interface StateProbabilities {
  readonly hostile: number;
  readonly none: number;
  readonly allied: number;
}

/** How the level moves between two dates: the probabilities that it rose and that it fell; the rest is no change. */
export interface RelationChange {
  /** EDTF day. */
  readonly since: string;
  readonly rises: number;
  readonly falls: number;
}

/** A pair's belief at a date. Pairs without a standing claim have none: they are absent. */
export interface Relation {
  /** Canonical names, `a` before `b` in code-unit order of their ids. */
  readonly a: string;
  readonly b: string;
  readonly aId: string;
  readonly bId: string;
  /** ISO day that the belief is about. */
  readonly at: string;
  readonly p: StateProbabilities;
  /** Expected sign, in [-1, 1]: p.allied - p.hostile. */
  readonly level: number;
  /** How much evidence stands behind it, in nats: informationOf in relations, summed over the witnesses. */
  readonly information: number;
  /** Independent witnesses. */
  readonly origins: number;
  /** Standing claims, reprints included. */
  readonly claims: number;
  /** Independent witnesses pull in opposite directions. */
  readonly contested: boolean;
  readonly change?: RelationChange;
}

/** An independent witness and the claims that go back to it, strongest first. */
export interface OriginGroup {
  readonly origin: string;
  /** Why these claims count as one, in words. Null for a single claim. */
  readonly reason: string | null;
  readonly claims: readonly string[];
  readonly speaker: string | null;
  readonly kind: Kind;
  readonly sign: Sign;
  /** ISO day at which the group speaks. */
  readonly date: string;
  /** What the belief would be without this witness. */
  readonly without: { readonly p: StateProbabilities };
}

export interface CurvePoint {
  readonly at: string;
  readonly p: StateProbabilities;
}

/** One pair over time and what it rests on. */
export interface PairCurve {
  readonly a: string;
  readonly b: string;
  readonly aId: string;
  readonly bId: string;
  readonly at: string;
  readonly curve: readonly CurvePoint[];
  readonly groups: readonly OriginGroup[];
}
