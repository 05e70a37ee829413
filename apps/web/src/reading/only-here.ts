import type { StandingClaim } from '../../../../src/records/index.ts';

type Found = Pick<StandingClaim, 'id' | 'source' | 'target' | 'sign'>;

const findingOf = ({ source, target, sign }: Found): string =>
  `${[source.id, target.id].sort().join('~')} ${sign}`;

/** Claims whose pair and sign another reading of the document has nowhere (decision 7). */
export const onlyHere = (claims: readonly Found[], others: readonly Found[]): ReadonlySet<string> => {
  const found = new Set(others.map(findingOf));
  return new Set(claims.filter((claim) => !found.has(findingOf(claim))).map(({ id }) => id));
};
