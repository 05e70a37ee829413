import type { ActorReference, AdmiraltyGrade, Decision } from '../../../../src/records/index.ts';

/** A source with what it contributed to what stands. */
export interface SourceShare {
  readonly name: string;
  readonly grade: AdmiraltyGrade;
  readonly roles: readonly ('publisher' | 'speaker')[];
  readonly documents: number;
  readonly claims: number;
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly unreviewed: number;
  /** In nats. */
  readonly information: number;
  readonly worth: number;
  readonly learnedFrom?: number;
  readonly speaksFor: ActorReference | null;
  readonly ofItself: number;
}

export interface PairOfSource {
  readonly aId: string;
  readonly bId: string;
  readonly a: string;
  readonly b: string;
  readonly claims: number;
  readonly cooperative: number;
  readonly hostile: number;
  readonly information: number;
  readonly level: number | null;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

export interface SourceDetail {
  readonly source: SourceShare;
  readonly grades: readonly {
    readonly decision: Decision;
    readonly grade: AdmiraltyGrade;
    readonly isUndone: boolean;
  }[];
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly published: string | null;
    readonly claims: number;
  }[];
  readonly pairs: readonly PairOfSource[];
  readonly reports: readonly Counted[];
  readonly reportedBy: readonly Counted[];
  readonly sharesWith: readonly Counted[];
}
