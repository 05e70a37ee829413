import type {
  ActorDescription,
  AdmiraltyGrade,
  BeliefParameterChange,
  Cell,
  Certainty,
  DocumentDescription,
  Form,
  HypothesisAsked,
  Kind,
  SupportType,
} from '../records/index.ts';

/** An actor by any of its names; `new` brings in one that nobody knew before. */
export type ActorAsked = string | { readonly new: string };

interface MentionAsked {
  readonly actor: ActorAsked;
  readonly words?: string;
}

/** A certainty as a person gives it: a range, and how the words mean it where that is not as before. */
export type CertaintyAsked = Pick<Certainty, 'low' | 'high'> & Partial<Pick<Certainty, 'stance'>>;

/** What an analyst asks for, in names and beginnings of ids; `prepareDecision` makes an act of it. */
export type DecisionRequest =
  | { readonly act: 'accept' | 'reject'; readonly claimId: string }
  | {
      readonly act: 'correct';
      readonly claimId: string;
      readonly kind?: Kind;
      readonly of?: SupportType | null;
      readonly source?: ActorAsked;
      readonly target?: ActorAsked;
      readonly certainty?: CertaintyAsked;
      readonly date?: string | null;
      /** A name, an actor's among them; null for the document's author. */
      readonly saidBy?: string | null;
      readonly theatre?: string | null;
    }
  | { readonly act: 'merge'; readonly actor: string; readonly into: string }
  | {
      readonly act: 'split';
      readonly actor: ActorAsked;
      readonly from: string;
      readonly claimIds?: readonly string[];
    }
  | { readonly act: 'grade'; readonly source: string; readonly grade: AdmiraltyGrade }
  | {
      readonly act: 'set-origin';
      readonly origin: 'shared' | 'apart';
      readonly claimIds: readonly string[];
    }
  | {
      readonly act: 'add-claim';
      /** Id or file name. */
      readonly document: string;
      readonly quote: string;
      readonly begin?: number;
      readonly source: MentionAsked;
      readonly target: MentionAsked;
      readonly kind: Kind;
      readonly of?: SupportType;
      readonly form?: Form;
      readonly certainty?: CertaintyAsked;
      readonly saidBy?: string;
      readonly date?: string;
      readonly theatre?: string;
    }
  | { readonly act: 'describe'; readonly documentId: string; readonly description: DocumentDescription }
  | {
      readonly act: 'describe-actor';
      /** Any of its names, or its id. */
      readonly actor: string;
      readonly description: ActorDescription;
    }
  | {
      readonly act: 'pin';
      /** Any of its names, or its id. */
      readonly actor: string;
      readonly at: { readonly x: number; readonly y: number } | null;
    }
  | { readonly act: 'choose-reading'; readonly documentId: string; readonly reader: string }
  | { readonly act: 'set-parameters'; readonly change: BeliefParameterChange }
  | { readonly act: 'add-hypothesis'; readonly hypothesis: HypothesisAsked }
  | { readonly act: 'remove-hypothesis'; readonly hypothesisId: string }
  | {
      readonly act: 'weigh-evidence';
      readonly cells: readonly {
        readonly claimId: string;
        readonly hypothesisId: string;
        readonly cell: Cell;
      }[];
    }
  | { readonly act: 'undo'; readonly decisionId: string };
