import type { Additions } from '../../ledger/index.ts';
import { decisionsOf } from './decisions-of.ts';
import { type LedgerDatabase, numberIn } from './ledger-database.ts';
import { countOf } from './migrate.ts';

/** What came in after a revision. */
export const additionsAfter = async (ledger: LedgerDatabase, after: number): Promise<Additions> => {
  const { db } = ledger;
  const readings = await db
    .selectFrom('readings')
    .select(['document_id', numberIn('revision').as('revision')])
    .where('revision', '>', after)
    .orderBy('revision')
    .execute();
  const actor = await db.selectFrom('actors').select('id').where('revision', '>', after).executeTakeFirst();
  return {
    revision: await countOf(db, 'revision', ledger.place),
    documentIds: [...new Set(readings.map(({ document_id }) => document_id))],
    hasActors: actor !== undefined,
    decisions: await decisionsOf(ledger, after),
  };
};
