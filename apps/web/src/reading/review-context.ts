import { createContext } from 'react';
import type { Decision, StandingClaim } from '../../../../src/records/index.ts';

/** What the cards of the margin need of the document that is under review. */
export interface Review {
  readonly focusedId: string | null;
  readonly focus: (claimId: string) => void;
  readonly rejectingId: string | null;
  readonly accept: (claim: StandingClaim) => void;
  readonly askWhy: (claim: StandingClaim | null) => void;
  readonly reject: (claim: StandingClaim, why: string) => void;
  readonly undo: (decision: Decision) => void;
  /** The decision that a claim's status rests on. */
  readonly decisionOn: (claim: StandingClaim) => Decision | null;
  readonly noteAddress: (marker: string) => string | null;
}

export const ReviewContext = createContext<Review | null>(null);
