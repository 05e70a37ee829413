import type { Certainty, Mention, StandingClaim } from '../records/index.ts';

/** One side of a testimony. */
export type Party = Pick<Mention, 'id' | 'name'>;

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
    | 'publisherGrade'
    | 'speakerGrades'
    | 'givenOrigin'
    | 'theatre'
    | 'status'
    | 'quote'
    | 'cites'
    | 'works'
  > {
  readonly source: Party;
  readonly target: Party;
  readonly certainty: Pick<Certainty, 'low' | 'high' | 'stance'>;
}
