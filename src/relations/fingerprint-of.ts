import { fingerprintQuote } from '../ledger/index.ts';
import type { QuoteFingerprint, Testimony } from '../records/index.ts';

const worked = new WeakMap<Testimony, QuoteFingerprint>();

/** The fingerprint of a claim's quote: as it was kept, or worked out once. */
export const fingerprintOf = (claim: Testimony): QuoteFingerprint => {
  const known = claim.fingerprint ?? worked.get(claim);
  if (known) return known;
  const fresh = fingerprintQuote(claim.quote);
  worked.set(claim, fresh);
  return fresh;
};
