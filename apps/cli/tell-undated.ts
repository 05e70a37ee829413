import type { StandingClaim } from '../../src/records/index.ts';
import { placeInTime } from '../../src/relations/index.ts';

/** Says on stderr how many claims could not be weighed for want of a date, and what to do; nothing if there are none. */
export const tellUndated = (claims: readonly StandingClaim[]): void => {
  const undated = claims.filter((claim) => placeInTime(claim) === null);
  if (undated.length === 0) return;
  const documents = [...new Set(undated.map(({ doc }) => doc))];
  const some = documents.slice(0, 3).join(', ') + (documents.length > 3 ? ', …' : '');
  process.stderr.write(
    `${undated.length} claims of undated documents (${some}) are not weighed. Give a date: entente read FILE --date 2010-11\n`,
  );
};
