import { useLocationProperty } from 'wouter/use-browser-location';

const PREFIX = '#claim-';

export const claimAddress = (documentId: string, claimId: string): string =>
  `/reading/${documentId}${PREFIX}${claimId}`;

/** The claim that the address names, and how to name another without leaving a trace in the history. */
export const useFocusedClaim = (): readonly [string | null, (claimId: string) => void] => {
  const hash = useLocationProperty(() => location.hash);
  return [
    hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : null,
    (claimId) => history.replaceState(history.state, '', `${PREFIX}${claimId}`),
  ];
};
