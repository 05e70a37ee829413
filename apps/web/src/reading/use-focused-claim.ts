import { useLocationProperty } from 'wouter/use-browser-location';

const PREFIX = '#claim-';

export const claimAddress = (documentId: string, claimId: string): string =>
  `/reading/${documentId}${PREFIX}${claimId}`;

/** Names another claim in the address without leaving a trace in the history. */
export const focusOnClaim = (claimId: string): void =>
  history.replaceState(history.state, '', `${PREFIX}${claimId}`);

/** The claim that the address names. */
export const useFocusedClaim = (): string | null => {
  const hash = useLocationProperty(() => location.hash);
  return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : null;
};
