import type { DecisionRequest } from '../../../../src/ledger/index.ts';

/** What a person asks the ledger to write down, and why, in his own words. */
export type DecisionAsked = DecisionRequest & { readonly why: string };

/** What came of it. */
export type Taken =
  | { readonly isTaken: true; readonly decisionId: string }
  | { readonly isTaken: false; readonly error: unknown };
