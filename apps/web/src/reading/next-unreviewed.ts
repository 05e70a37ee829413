import type { StandingClaim } from '../../../../src/records/index.ts';

/** The next claim without a verdict behind a given one, in the order of the text, and from its beginning again; not itself. */
export const nextUnreviewed = (
  claims: readonly Pick<StandingClaim, 'id' | 'status'>[],
  fromId: string | null,
): Pick<StandingClaim, 'id' | 'status'> | undefined => {
  const here = claims.findIndex(({ id }) => id === fromId);
  return [...claims.slice(here + 1), ...claims.slice(0, Math.max(0, here))].find(
    ({ status }) => status === 'unreviewed',
  );
};
