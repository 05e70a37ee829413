import type { ActorReference, ActorType } from './actor.ts';
import type { BeliefParameterChange } from './belief-parameters.ts';
import type { Certainty, Claim, Speaker } from './claim.ts';
import type { Hash, PublicationDate } from './document.ts';
import type { Cell, Hypothesis } from './hypothesis.ts';
import type { Kind, Sign, SupportType } from './kind.ts';
import type { AdmiraltyGrade } from './source.ts';
import type { Span } from './span.ts';

/** What an analyst may say of a document by hand, where the file does not, or says it wrongly. */
export interface DocumentDescription {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: PublicationDate;
}

/** What an analyst says of an actor over what is known of it. */
export interface ActorDescription {
  readonly type?: ActorType;
  /** Further names, in any script. */
  readonly names?: readonly string[];
}

/** Where a claim stood and between whom when it was decided on: by this a newer reading of the document finds it again. */
export interface ClaimPlace extends Span {
  readonly documentId: string;
  readonly quote: string;
  /** Ids of the actors as they were read. */
  readonly sourceId: string;
  readonly targetId: string;
  readonly kind: Kind;
  readonly sign: Sign;
}

/** A claim that a decision is about. */
export interface ClaimReference {
  readonly claimId: string;
  /** Absent in decisions of earlier versions: these hold for the very reading that they were taken on. */
  readonly place?: ClaimPlace;
}

export const SIDES = ['source', 'target'] as const;
/** One of the two actors of a claim. */
export type Side = (typeof SIDES)[number];

/** How a claim is said to bear on a hypothesis. */
export interface CellAct extends ClaimReference {
  readonly hypothesisId: string;
  readonly cell: Cell;
}

/** What a claim should say instead; what is absent stays as it was read. The sign follows the kind. */
export interface Correction {
  readonly kind?: Kind;
  /** Of a claim of `support`; null takes it away. */
  readonly of?: SupportType | null;
  readonly source?: ActorReference;
  readonly target?: ActorReference;
  readonly certainty?: Pick<Certainty, 'low' | 'high' | 'stance'>;
  /** EDTF; null takes a wrong date away. */
  readonly date?: string | null;
  /** Who says it, in place of the whole chain; null for the document's author. */
  readonly speaker?: Speaker | null;
  readonly theatre?: string | null;
}

/** An analyst's act on the ledger. Append-only; undone by another decision. */
export type DecisionAct =
  | ({ readonly act: 'accept' } & ClaimReference)
  | ({ readonly act: 'reject' } & ClaimReference)
  | ({ readonly act: 'correct'; readonly correction: Correction } & ClaimReference)
  /** `actor` is one with `into`, whose name both go by. */
  | { readonly act: 'merge'; readonly actor: ActorReference; readonly into: ActorReference }
  /** `actor` stands apart from `from` again: everywhere, or in the given mentions only. */
  | {
      readonly act: 'split';
      readonly actor: ActorReference;
      readonly from: ActorReference;
      readonly mentions?: readonly (ClaimReference & { readonly side: Side })[];
    }
  /** `source` is a publisher's or a speaker's name. */
  | { readonly act: 'grade'; readonly source: string; readonly grade: AdmiraltyGrade }
  /** `shared`: these claims go back to one witness. `apart`: each of them is a witness of its own, whatever the program finds. */
  | {
      readonly act: 'set-origin';
      readonly origin: 'shared' | 'apart';
      readonly claims: readonly ClaimReference[];
    }
  /** `textHash` is that of the text in which the quote was found. */
  | { readonly act: 'add-claim'; readonly claim: Claim; readonly textHash: Hash }
  | { readonly act: 'describe'; readonly documentId: string; readonly description: DocumentDescription }
  | { readonly act: 'describe-actor'; readonly actor: ActorReference; readonly description: ActorDescription }
  /** Of the readings of a document, this reader's stands, over those of the others there are; a later reading stands again. */
  | {
      readonly act: 'choose-reading';
      readonly documentId: string;
      readonly reader: string;
      readonly over: readonly string[];
    }
  /** Where a person put an actor on the map, as shares of its width and height; null leaves it to the layout again. */
  | {
      readonly act: 'pin';
      readonly actor: ActorReference;
      readonly at: { readonly x: number; readonly y: number } | null;
    }
  /** Constants of the belief model that are otherwise in this project; a later change goes over an earlier. */
  | { readonly act: 'set-parameters'; readonly change: BeliefParameterChange }
  /** Takes the place of the hypothesis of its id, where there is one. */
  | { readonly act: 'add-hypothesis'; readonly hypothesis: Hypothesis }
  | { readonly act: 'remove-hypothesis'; readonly hypothesisId: string }
  /** How claims bear on hypotheses, over what the program proposes. */
  | { readonly act: 'weigh-evidence'; readonly cells: readonly CellAct[] }
  | { readonly act: 'undo'; readonly decisionId: string };

export type Decision = DecisionAct & {
  readonly id: string;
  readonly who: string;
  /** ISO 8601 instant, UTC. */
  readonly when: string;
  readonly why: string;
};
