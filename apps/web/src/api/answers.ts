import type { PossiblySame } from '../../../../src/claims/index.ts';
import type { QuestionWeighed } from '../../../../src/hypotheses/index.ts';
import type {
  OpenedActor as ActorOpened,
  DocumentHead,
  StandingActor,
} from '../../../../src/ledger/index.ts';
import type {
  Decision,
  Document,
  Doubt,
  PairBasis,
  PairCurve,
  ReadingJob,
  Relation,
  StandingClaim,
} from '../../../../src/records/index.ts';

export interface Project {
  readonly name: string;
  readonly documents: number;
  readonly claims: number;
  readonly unreviewed: number;
  readonly actors: number;
  readonly pairs: number;
  readonly revision: number;
  /** ISO days: earliest and latest that any claim speaks of. */
  readonly first: string | null;
  readonly last: string | null;
}

/** `origins`: independent witnesses among its claims. */
export type ListedDocument = DocumentHead & { readonly unreviewed: number; readonly origins: number };

export interface Documents {
  readonly documents: readonly ListedDocument[];
}

/** One reader's reading of a document. */
export interface ListedReading {
  readonly reader: string;
  readonly readAt: string;
  readonly claims: number;
  readonly stands: boolean;
}

export interface OpenedDocument {
  readonly document: Document;
  readonly doubts: readonly Doubt[];
}

/** What decisions may change of a document; its text they cannot. */
export interface AboutDocument {
  readonly metadata: Document['metadata'];
  readonly doubts: readonly Doubt[];
  readonly readings: readonly ListedReading[];
}

export interface Claims {
  readonly claims: readonly StandingClaim[];
}

/** Claims that go back to one witness and count once; the first speaks for all. */
export interface SharedWitness {
  readonly reason: string | null;
  readonly claims: readonly {
    readonly id: string;
    readonly documentId: string;
    readonly publisher: string | null;
    readonly published: string | null;
  }[];
}

export interface DocumentClaims extends Claims {
  readonly witnesses: readonly SharedWitness[];
}

export interface Jobs {
  readonly jobs: readonly ReadingJob[];
}

export interface Decisions {
  readonly decisions: readonly Decision[];
}

export interface ActorNames {
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    /** Which of its names fits what was typed. */
    readonly matched: string;
    readonly claims: number;
  }[];
}

/** The beliefs about all pairs at a date. */
export interface Relations {
  readonly at: string;
  readonly relations: readonly Relation[];
}

export interface Hypotheses {
  readonly revision: number;
  readonly questions: readonly QuestionWeighed[];
}

/** How often each hypothesis is borne out, by the last simulation of each scenario. */
export interface Futures {
  readonly futures: readonly {
    readonly simulation: string;
    readonly scenario: string;
    readonly title: string;
    readonly runs: number;
    readonly years: number;
    /** By id of the hypothesis. */
    readonly shares: Readonly<Record<string, number>>;
  }[];
}

/** One pair: its claims, rejected ones too, and all from which its belief is worked out. */
export interface OpenedPair extends Claims {
  readonly pair: PairCurve;
  readonly basis: PairBasis;
}

export interface Actors {
  /** `relations`: pairs with evidence. */
  readonly actors: readonly (StandingActor & { readonly relations: number })[];
}

/** How an actor stands to another, one figure a month; the rest to one is `none`. */
export interface ActorRelation {
  /** Of the other. */
  readonly id: string;
  readonly name: string;
  readonly hostile: readonly number[];
  readonly allied: readonly number[];
  readonly contested: boolean;
  readonly claims: number;
  readonly origins: number;
}

/** `claims`: those of others that name it as a cause. */
export interface OpenedActor extends ActorOpened, Claims {
  readonly suggestions: readonly PossiblySame[];
  readonly months: readonly string[];
  readonly relations: readonly ActorRelation[];
}

/** What came of a list of actors. */
export interface ActorsImported {
  readonly format: 'ucdp' | 'plain';
  readonly added: number;
  readonly extended: number;
  readonly unchanged: number;
  readonly flaws: readonly {
    readonly line: number;
    readonly field: string;
    readonly problem: string;
    readonly isIn: boolean;
  }[];
}
