/** An analyst's act on the ledger. Append-only; undone by another decision. */
export type DecisionAct =
  | { readonly act: 'accept'; readonly claimId: string }
  | { readonly act: 'reject'; readonly claimId: string }
  | { readonly act: 'undo'; readonly decisionId: string };

export type Decision = DecisionAct & {
  readonly id: string;
  readonly who: string;
  /** ISO 8601 instant, UTC. */
  readonly when: string;
  readonly why: string;
};
