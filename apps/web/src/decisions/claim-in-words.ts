import type { StandingClaim } from '../../../../src/records/index.ts';

/** As much of a claim as it takes to name it. */
export type ClaimInWords = Pick<
  StandingClaim,
  'id' | 'documentId' | 'source' | 'target' | 'symmetric' | 'kind' | 'of' | 'sign'
>;
