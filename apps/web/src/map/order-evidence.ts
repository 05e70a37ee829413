import type { StandingClaim } from '../../../../src/records/index.ts';

/** First day that a claim may speak of, as far as dates compare as text; the undated last. */
const dateOf = ({ date, published }: StandingClaim): string => date ?? published ?? '9999';

/** Newest claims last, in the order in which things happened; rejected ones below all. */
export const orderEvidence = (claims: readonly StandingClaim[]): readonly StandingClaim[] =>
  claims.toSorted(
    (x, y) =>
      Number(x.status === 'rejected') - Number(y.status === 'rejected') ||
      (dateOf(x) < dateOf(y) ? -1 : dateOf(x) > dateOf(y) ? 1 : 0),
  );
