import { createContext } from 'react';
import type { StandingClaim } from '../../../../src/records/index.ts';
import type { SharedWitness } from '../api/answers.ts';
import type { ClaimDecision } from './verdicts-in-force.ts';

/** What a card can ask of the document under review. Stays the same while claims and focus change. */
export interface Review {
  readonly focus: (claimId: string) => void;
  readonly accept: (claim: StandingClaim) => void;
  /** Opens the question why a claim is wrong, or what it should say; null puts it away. */
  readonly open: (asking: Focus['asking']) => void;
  readonly reject: (claim: StandingClaim, why: string) => void;
  readonly undo: (decision: ClaimDecision) => void;
  /** Where a citation marker leads, or null where the text does not hold the note. */
  readonly noteAddress: (marker: string) => string | null;
}

export const ReviewContext = createContext<Review | null>(null);

/** The claim under review, for the card that holds it. */
export interface Focus {
  readonly claimId: string;
  /** Why it is wrong, or what it should say. */
  readonly asking: 'why' | 'correction' | null;
  /** What the claim's status rests on. */
  readonly decision: ClaimDecision | null;
  /** The claims with which it counts once, if there are any. */
  readonly witness: SharedWitness | null;
}
