import type { ActorReference } from './actor.ts';
import type { Certainty, StandingClaim } from './claim.ts';

/** By what a sentence is recognised when another text carries it, or quotes the same words. */
export interface QuoteFingerprint {
  /** Of its three-word shingles. */
  readonly sketch: readonly [low: number, high: number];
  /** The words that it quotes itself, each quotation without its dress. */
  readonly quotations: readonly string[];
}

/**
 * What weighing needs to know of a claim, and no more, so that a store can hand out a million without their texts'
 * spans. Every standing claim is one.
 */
export interface Testimony
  extends Pick<
    StandingClaim,
    | 'id'
    | 'documentId'
    | 'kind'
    | 'sign'
    | 'form'
    | 'saidBy'
    | 'speakers'
    | 'date'
    | 'published'
    | 'publisher'
    | 'publisherGrade'
    | 'speakerGrades'
    | 'givenOrigin'
    | 'theatre'
    | 'status'
    | 'quote'
    | 'cites'
    | 'works'
    | 'weighings'
  > {
  readonly source: ActorReference;
  readonly target: ActorReference;
  readonly certainty: Pick<Certainty, 'low' | 'high' | 'stance'>;
  /** Of the quote, where a store has kept it; worked out where it is needed and absent. */
  readonly fingerprint?: QuoteFingerprint;
}
