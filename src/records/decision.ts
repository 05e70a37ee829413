import type { PublicationDate } from './document.ts';

/** What an analyst may say of a document by hand, where the file does not, or says it wrongly. */
export interface DocumentDescription {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: PublicationDate;
}

/** An analyst's act on the ledger. Append-only; undone by another decision. */
export type DecisionAct =
  | { readonly act: 'accept'; readonly claimId: string }
  | { readonly act: 'reject'; readonly claimId: string }
  | { readonly act: 'describe'; readonly documentId: string; readonly description: DocumentDescription }
  | { readonly act: 'undo'; readonly decisionId: string };

export type Decision = DecisionAct & {
  readonly id: string;
  readonly who: string;
  /** ISO 8601 instant, UTC. */
  readonly when: string;
  readonly why: string;
};
