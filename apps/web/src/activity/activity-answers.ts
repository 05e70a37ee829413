import type { AdmiraltyGrade, Decision, StandingClaim } from '../../../../src/records/index.ts';

/** A decision with what became of it. */
export interface ActivityEntry {
  readonly decision: Decision;
  readonly undoneBy: Decision | null;
  readonly undoes: Decision | null;
  readonly gradeBefore: AdmiraltyGrade | null;
}

export interface ActivityPage {
  readonly total: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly people: Readonly<Record<string, number>>;
  readonly hasMore: boolean;
  /** The latest first. */
  readonly entries: readonly ActivityEntry[];
  readonly claims: readonly StandingClaim[];
  /** Titles by id. */
  readonly documents: Readonly<Record<string, string>>;
}
