import type { StandingTestimony } from '../../src/ledger/index.ts';
import { placeInTime } from '../../src/relations/index.ts';

/** Says on stderr how many claims could not be weighed for want of a date, and what to do; nothing if there are none. */
export const tellUndated = ({ claims, documents }: Pick<StandingTestimony, 'claims' | 'documents'>): void => {
  const undated = claims.filter((claim) => placeInTime(claim) === null);
  if (undated.length === 0) return;
  const named = new Map(documents.map(({ id, name }) => [id, name]));
  const names = [...new Set(undated.map(({ documentId }) => named.get(documentId) ?? documentId))];
  const some = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
  process.stderr.write(
    `${undated.length} claims of undated documents (${some}) are not weighed. Give a date: entente read FILE --date 2010-11\n`,
  );
};
