import { sql, type Transaction } from 'kysely';
import type { LedgerDatabase } from './ledger-database.ts';
import { projectDamaged } from './storage-error.ts';
import type { Tables } from './tables.ts';

const nextRevision = async (transaction: Transaction<Tables>, place: string): Promise<number> => {
  const row = await transaction
    .updateTable('meta')
    .set({ value: sql<number>`value + 1` })
    .where('key', '=', 'revision')
    .returning('value')
    .executeTakeFirst();
  if (!row) throw projectDamaged(place, 'its revision is missing');
  return Number(row.value);
};

/**
 * Makes one addition under the next revision, whole or not at all; `add` says whether there was anything to add.
 * The revision is taken first, and its row makes every other writer wait, in any process, until this addition has ended:
 * so additions are seen in the order of their revisions, and what `add` finds stays true until it has written.
 */
export const addInTurn = async (
  { db, place }: LedgerDatabase,
  add: (transaction: Transaction<Tables>, revision: number) => Promise<boolean>,
): Promise<boolean> => {
  // Read committed, whatever a server's default: who has waited must see what was added meanwhile.
  const transaction = await db.startTransaction().setIsolationLevel('read committed').execute();
  try {
    const hasAdded = await add(transaction, await nextRevision(transaction, place));
    if (hasAdded) await transaction.commit().execute();
    else await transaction.rollback().execute();
    return hasAdded;
  } catch (error) {
    // Over a lost connection nothing can be taken back, and need not be; the first failure says why.
    if (!transaction.isRolledBack)
      await transaction
        .rollback()
        .execute()
        .catch(() => {});
    throw error;
  }
};
